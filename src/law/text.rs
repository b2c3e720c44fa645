//! The words of the law's kit.

use super::{
    Article9Condition, IdentityKind, LawfulBasis, PersonnummerGround, Retention, RetentionRule,
    StartEvent,
    account::AccountFault,
    calendar::Holiday,
    own_range::{AccountKind, RangeFault},
};
use crate::core::{Lang, Text, t};

pub(super) const NUMBER_EMPTY: Text = t("Numret saknas.", "The number is missing.");
pub(super) const NUMBER_CHARACTER: Text = t(
    "Numret innehåller ett tecken som inte hör hemma där.",
    "The number holds a character that does not belong in it.",
);
pub(super) const NUMBER_LENGTH: Text =
    t("Numret ska ha 10 eller 12 siffror.", "The number should have 10 or 12 figures.");
pub(super) const NUMBER_DATE: Text = t(
    "De första siffrorna är inget datum som finns.",
    "The first figures are not a date that exists.",
);
pub(super) const NUMBER_FUTURE: Text =
    t("Födelsedatumet ligger i framtiden.", "The date of birth is in the future.");
pub(super) const NUMBER_BIRTH_NUMBER: Text =
    t("Födelsenumret 000 ges inte till någon.", "The birth number 000 is not given to anybody.");
pub(super) const NUMBER_THIRD_FIGURE: Text = t(
    "Tredje siffran i ett organisationsnummer är minst 2.",
    "The third figure of an organisationsnummer is at least 2.",
);
pub(super) const ADVICE_SPELLING: Text = t(
    "Skriv personnummer som ÅÅÅÅMMDD-NNNN och organisationsnummer som NNNNNN-NNNN.",
    "Write a personnummer as YYYYMMDD-NNNN and an organisationsnummer as NNNNNN-NNNN.",
);
pub(super) const ADVICE_DATE: Text = t(
    "Kontrollera år, månad och dag mot underlaget.",
    "Check year, month and day against the original.",
);
pub(super) const ADVICE_CHECK_DIGIT: Text = t(
    "Jämför med underlaget: ofta har en siffra blivit fel eller två bytt plats.",
    "Compare with the original: often one figure is wrong or two have changed places.",
);
pub(super) const ADVICE_SOLE_TRADER: Text = t(
    "En enskild firma har ägarens personnummer; välj då personnummer.",
    "A sole trader has the owner's personnummer; choose personnummer then.",
);

pub(super) const ADVICE_ACCOUNT: Text = t(
    "Jämför med underlaget eller fråga kontots innehavare.",
    "Compare with the original or ask the holder of the account.",
);
pub(super) const GIRO_FORM: Text = t(
    "Numret har inte formen av ett gironummer.",
    "The number does not have the form of a giro number.",
);
pub(super) const GIRO_CHECK_DIGIT: Text =
    t("Gironumrets sista siffra stämmer inte.", "The last figure of the giro number is not right.");

pub(super) const SOURCE_BOOKKEEPING: Text = Text::same("BFL 7:2");
pub(super) const SOURCE_WITHDRAWAL: Text = Text::same("GDPR 7.3");
pub(super) const SOURCE_LIMITATION: Text = Text::same("preskriptionslagen 2 §");
pub(super) const SOURCE_OWN_DECISION: Text = t("eget beslut", "own decision");

pub(super) fn check_digit(kind: IdentityKind) -> Text {
    match kind {
        IdentityKind::Samordningsnummer => t(
            "Samordningsnumrets sista siffra stämmer inte.",
            "The last figure of the samordningsnummer is not right.",
        ),
        IdentityKind::TfNumber => t(
            "TF-numrets sista siffra stämmer inte.",
            "The last figure of the TF-nummer is not right.",
        ),
        IdentityKind::Organisationsnummer => t(
            "Organisationsnumrets sista siffra stämmer inte.",
            "The last figure of the organisationsnummer is not right.",
        ),
        IdentityKind::Personnummer | IdentityKind::Foreign => t(
            "Personnumrets sista siffra stämmer inte.",
            "The last figure of the personnummer is not right.",
        ),
    }
}

pub(super) fn account_fault(fault: AccountFault) -> Text {
    match fault {
        AccountFault::Form => t(
            "Kontonumret ska vara ett clearingnummer följt av ett konto, i siffror.",
            "The number should be a clearing number followed by an account, in figures.",
        ),
        AccountFault::ClearingLength => t(
            "Clearingnumret ska ha fyra siffror.",
            "The clearing number should have four figures.",
        ),
        AccountFault::ClearingCheckDigit => t(
            "Clearingnumrets femte siffra stämmer inte.",
            "The fifth figure of the clearing number is not right.",
        ),
        AccountFault::UnknownClearing => t(
            "Clearingnumret finns inte i tabellen, så kontot kan inte kontrolleras.",
            "The clearing number is not in the table, so the account cannot be checked.",
        ),
        AccountFault::TooShort => t(
            "Kontonumret har för få siffror för banken.",
            "The account has too few figures for the bank.",
        ),
        AccountFault::TooLong => t(
            "Kontonumret har för många siffror för banken.",
            "The account has too many figures for the bank.",
        ),
        AccountFault::PersonkontoDate => t(
            "Ett personkonto börjar med ett födelsedatum, och det här datumet finns inte.",
            "A personkonto begins with a date of birth, and this date does not exist.",
        ),
        AccountFault::CheckDigit => t(
            "Kontonumrets sista siffra stämmer inte.",
            "The last figure of the account number is not right.",
        ),
    }
}

pub(super) fn account_kind(kind: AccountKind) -> Text {
    match kind {
        AccountKind::ThreeAndAccount => t(
            "1:1 – sju siffror, modulus 11 med clearingnumrets tre sista",
            "1:1 – seven figures, modulus 11 with the last three of the clearing number",
        ),
        AccountKind::FourAndAccount => t(
            "1:2 – sju siffror, modulus 11 med hela clearingnumret",
            "1:2 – seven figures, modulus 11 with the whole clearing number",
        ),
        AccountKind::TenOfAccount => t(
            "2:4 – högst tio siffror, modulus 11 på kontot",
            "2:4 – at most ten figures, modulus 11 over the account",
        ),
    }
}

pub(super) fn range_fault(fault: RangeFault) -> Text {
    match fault {
        RangeFault::Bounds => t(
            "Skriv seriens första och sista clearingnummer med fyra siffror var.",
            "Write the first and the last clearing number of the range with four figures each.",
        ),
        RangeFault::InTable(_) => t(
            "Tabellen har redan clearingnummer i serien. Dela den, eller ta bort den.",
            "The table already has clearing numbers of the range. Divide it, or remove it.",
        ),
        RangeFault::Met => t(
            "Serien går in i en annan som ni har lagt till.",
            "The range meets another one that you have added.",
        ),
        RangeFault::Untold => t(
            "Skriv vilken bank som har serien och var du har läst det.",
            "Write which bank has the range and where you have read it.",
        ),
    }
}

pub(super) fn identity_kind(kind: IdentityKind) -> Text {
    match kind {
        IdentityKind::Personnummer => Text::same("Personnummer"),
        IdentityKind::Samordningsnummer => Text::same("Samordningsnummer"),
        IdentityKind::TfNumber => t("TF-nummer (tillfälligt)", "TF-nummer (temporary)"),
        IdentityKind::Organisationsnummer => Text::same("Organisationsnummer"),
        IdentityKind::Foreign => t("Utländskt nummer", "Foreign number"),
    }
}

/// The group of legal forms behind the first figure of an organisationsnummer.
pub(super) fn legal_form(first: u8) -> Text {
    match first {
        b'1' => t("Dödsbo", "Estate of a deceased person"),
        b'2' => t("Stat, region eller kommun", "State, region or municipality"),
        b'3' => t("Utländskt företag", "Foreign company"),
        b'5' => t("Aktiebolag", "Limited company"),
        b'6' => t("Enkelt bolag", "Simple partnership"),
        b'7' => t(
            "Ekonomisk förening eller bostadsrättsförening",
            "Economic association or housing cooperative",
        ),
        b'8' => t("Ideell förening eller stiftelse", "Non-profit association or foundation"),
        b'9' => t("Handelsbolag eller kommanditbolag", "General or limited partnership"),
        _ => Text::EMPTY,
    }
}

pub(super) fn holiday(holiday: Holiday) -> Text {
    match holiday {
        Holiday::NewYearsDay => t("Nyårsdagen", "New Year's Day"),
        Holiday::Epiphany => t("Trettondedag jul", "Epiphany"),
        Holiday::GoodFriday => t("Långfredagen", "Good Friday"),
        Holiday::EasterSunday => t("Påskdagen", "Easter Sunday"),
        Holiday::EasterMonday => t("Annandag påsk", "Easter Monday"),
        Holiday::MayDay => t("Första maj", "May Day"),
        Holiday::AscensionDay => t("Kristi himmelsfärdsdag", "Ascension Day"),
        Holiday::WhitSunday => t("Pingstdagen", "Whit Sunday"),
        Holiday::NationalDay => t("Sveriges nationaldag", "National Day of Sweden"),
        Holiday::MidsummerDay => t("Midsommardagen", "Midsummer Day"),
        Holiday::AllSaintsDay => t("Alla helgons dag", "All Saints' Day"),
        Holiday::ChristmasDay => t("Juldagen", "Christmas Day"),
        Holiday::BoxingDay => t("Annandag jul", "Boxing Day"),
    }
}

pub(super) fn lawful_basis(basis: LawfulBasis) -> Text {
    match basis {
        LawfulBasis::Consent => t("Samtycke", "Consent"),
        LawfulBasis::Contract => t("Avtal", "Contract"),
        LawfulBasis::LegalObligation => t("Rättslig förpliktelse", "Legal obligation"),
        LawfulBasis::VitalInterests => t("Grundläggande intressen", "Vital interests"),
        LawfulBasis::PublicTask => {
            t("Allmänt intresse eller myndighetsutövning", "Public task or official authority")
        }
        LawfulBasis::LegitimateInterests => t("Intresseavvägning", "Legitimate interests"),
    }
}

pub(super) fn article_9_condition(condition: Article9Condition) -> Text {
    match condition {
        Article9Condition::ExplicitConsent => t("Uttryckligt samtycke", "Explicit consent"),
        Article9Condition::Employment => {
            t("Arbetsrätt och social trygghet", "Employment, social security and social protection")
        }
        Article9Condition::VitalInterests => t(
            "Grundläggande intressen när personen inte kan samtycka",
            "Vital interests where the person cannot consent",
        ),
        Article9Condition::NotForProfit => t(
            "Förening eller stiftelse utan vinstsyfte, om egna medlemmar",
            "Not-for-profit body, about its own members",
        ),
        Article9Condition::MadePublic => t(
            "Personen har själv tydligt offentliggjort uppgifterna",
            "The person has manifestly made the data public",
        ),
        Article9Condition::LegalClaims => t("Rättsliga anspråk", "Legal claims"),
        Article9Condition::SubstantialPublicInterest => {
            t("Viktigt allmänt intresse enligt lag", "Substantial public interest by law")
        }
        Article9Condition::HealthCare => {
            t("Hälso- och sjukvård eller social omsorg", "Health or social care")
        }
        Article9Condition::PublicHealth => t("Folkhälsa", "Public health"),
        Article9Condition::ArchivingResearch => t(
            "Arkiv av allmänt intresse, forskning eller statistik",
            "Archiving in the public interest, research or statistics",
        ),
    }
}

pub(super) fn personnummer_ground(ground: PersonnummerGround) -> Text {
    match ground {
        PersonnummerGround::Purpose => {
            t("Klart motiverat av ändamålet", "Clearly justified by the purpose")
        }
        PersonnummerGround::SecureIdentification => t(
            "Klart motiverat av vikten av en säker identifiering",
            "Clearly justified by the importance of a secure identification",
        ),
        PersonnummerGround::OtherReason => t(
            "Klart motiverat av något annat beaktansvärt skäl",
            "Clearly justified by another reason worth regard",
        ),
        PersonnummerGround::Consent => t("Personen har samtyckt", "The person has consented"),
    }
}

/// The event as it stands in a list.
pub(super) fn start_event(event: StartEvent) -> Text {
    match event {
        StartEvent::ContractEnd => t("Avtalet har upphört", "The contract has ended"),
        StartEvent::LastContact => t("Den senaste kontakten", "The latest contact"),
        StartEvent::CaseClosed => t("Ärendet är avslutat", "The case is closed"),
        StartEvent::AutogiroEnd => t("Autogirot har upphört", "The autogiro has ended"),
        StartEvent::ServiceEnd => t("Tjänsten har upphört", "The service has ended"),
        StartEvent::Withdrawal => t("Samtycket har återkallats", "The consent has been withdrawn"),
        StartEvent::FinancialYearEnd => {
            t("Räkenskapsåret har avslutats", "The financial year has ended")
        }
        StartEvent::Collected => t("Uppgifterna samlades in", "The data were collected"),
        StartEvent::EmploymentEnd => t("Anställningen har upphört", "The employment has ended"),
        StartEvent::RecruitmentEnd => t("Rekryteringen är avslutad", "The recruitment has ended"),
        StartEvent::EventHeld => t("Evenemanget har hållits", "The event has been held"),
        StartEvent::LastPayment => t("Den sista betalningen", "The last payment"),
        StartEvent::Other => t("Annan händelse", "Another event"),
    }
}

/// The event as it is read after "efter" and "after".
fn after(event: StartEvent) -> Text {
    match event {
        StartEvent::ContractEnd => t("att avtalet har upphört", "the contract has ended"),
        StartEvent::LastContact => t("den senaste kontakten", "the latest contact"),
        StartEvent::CaseClosed => t("att ärendet har avslutats", "the case has been closed"),
        StartEvent::AutogiroEnd => t("att autogirot har upphört", "the autogiro has ended"),
        StartEvent::ServiceEnd => t("att tjänsten har upphört", "the service has ended"),
        StartEvent::Withdrawal => {
            t("att samtycket har återkallats", "the consent has been withdrawn")
        }
        StartEvent::FinancialYearEnd => {
            t("att räkenskapsåret har avslutats", "the financial year has ended")
        }
        StartEvent::Collected => t("att uppgifterna samlades in", "the data were collected"),
        StartEvent::EmploymentEnd => t("att anställningen har upphört", "the employment has ended"),
        StartEvent::RecruitmentEnd => {
            t("att rekryteringen har avslutats", "the recruitment has ended")
        }
        StartEvent::EventHeld => t("att evenemanget har hållits", "the event has been held"),
        StartEvent::LastPayment => t("den sista betalningen", "the last payment"),
        StartEvent::Other => t("en annan händelse", "another event"),
    }
}

/// The time before the event, for what lasts until it.
fn lasting(event: StartEvent) -> Option<Text> {
    Some(match event {
        StartEvent::ContractEnd => t("så länge avtalet gäller", "as long as the contract lasts"),
        StartEvent::CaseClosed => t("så länge ärendet är öppet", "as long as the case is open"),
        StartEvent::AutogiroEnd => t("så länge autogirot pågår", "as long as the autogiro lasts"),
        StartEvent::ServiceEnd => t("så länge tjänsten pågår", "as long as the service lasts"),
        StartEvent::Withdrawal => t("så länge samtycket gäller", "as long as the consent stands"),
        StartEvent::EmploymentEnd => {
            t("så länge anställningen varar", "as long as the employment lasts")
        }
        StartEvent::RecruitmentEnd => {
            t("så länge rekryteringen pågår", "as long as the recruitment lasts")
        }
        StartEvent::FinancialYearEnd => {
            t("så länge räkenskapsåret pågår", "as long as the financial year lasts")
        }
        StartEvent::LastContact
        | StartEvent::Collected
        | StartEvent::EventHeld
        | StartEvent::LastPayment
        | StartEvent::Other => return None,
    })
}

/// A retention rule in plain words.
pub(super) fn retention(retention: &Retention, lang: Lang) -> String {
    let in_lang = |sv, en| t(sv, en).in_lang(lang);
    let words = retention.event_words.trim();
    let event = match retention.event {
        StartEvent::Other if !words.is_empty() => words,
        event => after(event).in_lang(lang),
    };
    let counted = |n: u16, unit: &str| format!("{n} {unit} {} {event}", in_lang("efter", "after"));
    match &retention.rule {
        RetentionRule::MonthsAfter { months: 1 } => counted(1, in_lang("månad", "month")),
        RetentionRule::MonthsAfter { months } => counted(*months, in_lang("månader", "months")),
        RetentionRule::DaysAfter { days: 1 } => counted(1, in_lang("dag", "day")),
        RetentionRule::DaysAfter { days } => counted(*days, in_lang("dagar", "days")),
        RetentionRule::YearsAfter { years: 1 } => counted(1, in_lang("år", "year")),
        RetentionRule::YearsAfter { years } => counted(*years, in_lang("år", "years")),
        RetentionRule::Bookkeeping => in_lang(
            "till och med det sjunde året efter det kalenderår då räkenskapsåret avslutades",
            "through the seventh year after the calendar year in which the financial year ended",
        )
        .to_owned(),
        RetentionRule::WhileLasting => lasting(retention.event).map_or_else(
            || format!("{} {event}", in_lang("fram till", "until")),
            |text| text.in_lang(lang).to_owned(),
        ),
        RetentionRule::AtOnce => {
            format!("{} {event}", in_lang("tas bort genast efter", "erased at once after"))
        }
        RetentionRule::UntilWithdrawn => {
            in_lang("tills samtycket återkallas", "until the consent is withdrawn").to_owned()
        }
        RetentionRule::UntilCaseClosed => {
            in_lang("tills ärendet är avslutat", "until the case is closed").to_owned()
        }
        RetentionRule::Limitation => {
            format!(
                "{} {}",
                counted(10, in_lang("år", "years")),
                in_lang("(preskription)", "(limitation)")
            )
        }
        RetentionRule::ConsumerLimitation => format!(
            "{} {}",
            counted(3, in_lang("år", "years")),
            in_lang("(preskription för konsument)", "(limitation for consumers)")
        ),
        RetentionRule::OwnWords { words } => words.trim().to_owned(),
    }
}
