//! The words of the assessments.

use super::{
    Answer, AssessmentField as F, AssessmentKind, Balance, Compatible, Criterion, Suggestion,
    Verdict,
};
use crate::core::{Choice, Lang, Text, t};

pub(super) const NEW: Text = t("Ny bedömning", "New assessment");
pub(super) const ABOUT: Text = t(
    "Intresseavvägningar, prövningar av nya ändamål och beslut om konsekvensbedömning. Med dem visar ni hur ni har tänkt (artikel\u{a0}5.2).",
    "Balancing tests, assessments of new purposes and decisions on impact assessments. With them you show how you reasoned (Article\u{a0}5.2).",
);
pub(super) const WHAT: Text = t("Vad bedömningen gäller", "What the assessment is about");
pub(super) const MADE: Text = t("När och av vem", "When and by whom");
pub(super) const VERDICT: Text = t("Kom fram till", "Verdict");
pub(super) const REASONING: Text = t("Så tänkte ni", "How you reasoned");
pub(super) const NO_NAME: Text = t("Vad heter bedömningen?", "What is the assessment called?");
pub(super) const NO_ACTIVITY: Text =
    t("Vilken behandling gäller den?", "Which activity is it about?");
pub(super) const NO_DAY: Text = t("Vilken dag gjordes den?", "On which day was it made?");
pub(super) const NOBODY: Text = t("Vem gjorde den?", "Who made it?");
pub(super) const NO_REVIEW: Text = t("När ska den göras om?", "When should it be made again?");
pub(super) const LATE: Text = t("Översynen är försenad", "The review is overdue");
pub(super) const NO_INTEREST: Text = t("Vad vill ni uppnå?", "What do you want to achieve?");
pub(super) const NO_NECESSITY: Text =
    t("Varför behövs uppgifterna för det?", "Why are the data needed for it?");
pub(super) const NO_BALANCE: Text =
    t("Vad betyder det för personerna?", "What does it mean for the people?");
pub(super) const NO_SAFEGUARDS: Text = t("Vad skyddar personerna?", "What protects the people?");
pub(super) const NO_OPT_OUT: Text = t("Hur säger man nej?", "How do people say no?");
pub(super) const NO_OUTCOME: Text = t("Vems intresse väger tyngst?", "Whose interest weighs more?");
pub(super) const NO_REASONS: Text =
    t("Skriv skälen i en eller två meningar", "Write the reasons in a sentence or two");
pub(super) const NO_CONNECTION: Text =
    t("Hur hänger ändamålen ihop?", "How are the purposes connected?");
pub(super) const NO_CONTEXT: Text =
    t("I vilket läge samlades uppgifterna in?", "In which situation were the data collected?");
pub(super) const NO_NATURE: Text =
    t("Vilket slags uppgifter är det?", "What kind of data are they?");
pub(super) const NO_CONSEQUENCES: Text =
    t("Vilka följder får det nya ändamålet?", "What are the consequences of the new purpose?");
pub(super) const NOT_JUDGED: Text = t("Går ändamålen ihop?", "Do the purposes go together?");
pub(super) const NOT_ANSWERED: Text = t("Svara på alla nio frågor", "Answer all nine questions");
pub(super) const NO_LIST: Text =
    t("Står behandlingen på IMY:s förteckning?", "Is the processing on IMY's list?");
pub(super) const NEEDED: Text = t(
    "Gör en konsekvensbedömning innan behandlingen börjar",
    "Make an impact assessment before the processing starts",
);

pub(super) const fn yes_or_no(it: bool) -> Text {
    if it { t("Ja", "Yes") } else { t("Nej", "No") }
}

/// "Känsliga uppgifter: nej – bara namn".
pub(super) fn answer(it: &Answer, lang: Lang) -> String {
    let said = yes_or_no(it.is_met).in_lang(lang).to_lowercase();
    let line = format!("{}: {said}", it.criterion.text().in_lang(lang));
    let why = it.why.trim();
    if why.is_empty() { line } else { format!("{line} – {why}") }
}

pub(super) const fn kind(it: AssessmentKind) -> Text {
    match it {
        AssessmentKind::Balancing => t("Intresseavvägning", "Balancing test"),
        AssessmentKind::Compatibility => {
            t("Prövning av ett nytt ändamål", "Compatibility assessment")
        }
        AssessmentKind::Screening => {
            t("Behövs en konsekvensbedömning?", "Is an impact assessment needed?")
        }
    }
}

pub(super) const fn verdict(it: Verdict) -> Text {
    match it {
        Verdict::Unfinished => t("Inte klar", "Unfinished"),
        Verdict::May => t("Behandlingen är tillåten", "The processing may go on"),
        Verdict::MayNot => {
            t("Behandlingen är inte tillåten än", "The processing may not go on yet")
        }
    }
}

/// The verdict as it stands in a chip.
pub(super) const fn verdict_short(it: Verdict, kind: AssessmentKind) -> Text {
    match it {
        Verdict::Unfinished => t("Inte klar", "Unfinished"),
        Verdict::May if matches!(kind, AssessmentKind::Screening) => t("Behövs inte", "Not needed"),
        Verdict::MayNot if matches!(kind, AssessmentKind::Screening) => t("Behövs", "Needed"),
        Verdict::May => t("Tillåten", "Allowed"),
        Verdict::MayNot => t("Inte tillåten", "Not allowed"),
    }
}

pub(super) const fn balance(it: Balance) -> Text {
    match it {
        Balance::Ours => t("Vårt intresse väger tyngst", "Our interest weighs more"),
        Balance::Theirs => {
            t("Personernas intresse väger tyngst", "The people's interest weighs more")
        }
    }
}

pub(super) const fn compatible(it: Compatible) -> Text {
    match it {
        Compatible::Yes => t("Ändamålen går ihop", "The purposes go together"),
        Compatible::No => t("Ändamålen går inte ihop", "The purposes do not go together"),
    }
}

pub(super) const fn suggestion(it: Suggestion) -> Text {
    match it {
        Suggestion::Unfinished => t("Inte klar", "Unfinished"),
        Suggestion::NotNeeded => {
            t("Ingen konsekvensbedömning behövs", "No impact assessment is needed")
        }
        Suggestion::Doubtful => t(
            "Oftast behövs ingen konsekvensbedömning, men skriv varför",
            "Usually no impact assessment is needed, but write down why",
        ),
        Suggestion::Needed => t("En konsekvensbedömning behövs", "An impact assessment is needed"),
    }
}

pub(super) const fn criterion(it: Criterion) -> Text {
    match it {
        Criterion::Evaluation => t("Bedömning av personer", "Evaluation or scoring"),
        Criterion::AutomatedDecision => t("Automatiska beslut", "Automated decisions"),
        Criterion::Monitoring => t("Systematisk övervakning", "Systematic monitoring"),
        Criterion::Sensitive => t("Känsliga uppgifter", "Sensitive data"),
        Criterion::LargeScale => t("Stor omfattning", "Large scale"),
        Criterion::Matching => t("Kombinerade register", "Combined data sets"),
        Criterion::Vulnerable => t("Personer i underläge", "Vulnerable people"),
        Criterion::Innovative => t("Ny teknik", "New technology"),
        Criterion::Preventing => t("Hindrar någon", "Keeps somebody from something"),
    }
}

pub(super) const fn criterion_question(it: Criterion) -> Text {
    match it {
        Criterion::Evaluation => t(
            "Bedöms eller poängsätts personer, till exempel efter köp, ekonomi eller beteende?",
            "Are people evaluated or scored, such as by purchases, means or behaviour?",
        ),
        Criterion::AutomatedDecision => t(
            "Fattas beslut automatiskt som påverkar någon rättsligt eller på liknande sätt?",
            "Are decisions made automatically that affect somebody legally or similarly?",
        ),
        Criterion::Monitoring => t(
            "Övervakas personer systematiskt, till exempel med kameror eller loggar?",
            "Are people monitored systematically, such as by cameras or logs?",
        ),
        Criterion::Sensitive => t(
            "Är uppgifterna känsliga eller mycket personliga, som hälsa, brott eller ekonomi?",
            "Are the data sensitive or highly personal, such as health, offences or finances?",
        ),
        Criterion::LargeScale => t(
            "Gäller det många personer, många uppgifter, lång tid eller ett stort område?",
            "Does it concern many people, much data, a long time or a large area?",
        ),
        Criterion::Matching => t(
            "Kombineras uppgifter från olika håll på ett sätt som personerna inte väntar sig?",
            "Are data from different places combined in a way that people do not expect?",
        ),
        Criterion::Vulnerable => t(
            "Är personerna i underläge, som anställda, barn eller patienter?",
            "Are the people in a weaker position, such as employees, children or patients?",
        ),
        Criterion::Innovative => t(
            "Används ny teknik, eller gammal teknik på ett nytt sätt?",
            "Is new technology used, or old technology in a new way?",
        ),
        Criterion::Preventing => t(
            "Kan behandlingen hindra någon från en rättighet, en tjänst eller ett avtal?",
            "Can the processing keep somebody from a right, a service or a contract?",
        ),
    }
}

pub(super) const fn field(it: F) -> Text {
    match it {
        F::Name => t("Namn", "Name"),
        F::Activity => t("Behandling", "Activity"),
        F::Purpose => t("Ändamål", "Purpose"),
        F::Kind => t("Slag", "Kind"),
        F::Interest => t("Intresset", "The interest"),
        F::Necessity => t("Behovet", "The necessity"),
        F::Balance => t("Avvägningen", "The balance"),
        F::Safeguards => t("Skyddet", "The safeguards"),
        F::OptOut => t("Rätten att säga nej", "The right to say no"),
        F::Outcome => t("Slutsats", "Outcome"),
        F::Connection => t("Sambandet mellan ändamålen", "The link between the purposes"),
        F::Context => t("Sammanhanget", "The context"),
        F::Nature => t("Uppgifternas slag", "The nature of the data"),
        F::Consequences => t("Följderna", "The consequences"),
        F::Criteria => t("De nio kriterierna", "The nine criteria"),
        F::OnAuthorityList => t("På IMY:s förteckning", "On IMY's list"),
        F::Reasons => t("Skäl", "Reasons"),
        F::AssessedOn => t("Gjord", "Made on"),
        F::AssessedBy => t("Gjord av", "Made by"),
        F::ReviewOn => t("Görs om senast", "To be made again by"),
        F::Note => t("Anteckning", "Note"),
    }
}

pub(super) const fn field_help(it: F) -> Text {
    match it {
        F::Interest => t(
            "Säg vad ni vill och varför det är rimligt. Säljer ni, så skriv det.",
            "Say what you want and why it is fair. If it is to sell, say so.",
        ),
        F::Necessity => t(
            "Finns ett sätt som kräver färre uppgifter ska ni välja det.",
            "If a way with fewer data exists, you must choose it.",
        ),
        F::Balance => t(
            "Vad väntar sig personerna, och hur märker de av det (skäl 47)?",
            "What do people expect, and how do they notice it (recital 47)?",
        ),
        F::OptOut => t(
            "Den som invänder ska slippa, om ni inte har starkare skäl (artikel 21.1).",
            "Whoever objects is left out, unless you have stronger reasons (Article 21.1).",
        ),
        F::OnAuthorityList => t(
            "IMY har en förteckning över behandlingar som alltid ska bedömas (artikel 35.4).",
            "IMY has a list of processing that is always to be assessed (Article 35.4).",
        ),
        F::Criteria => t(
            "Två ja eller fler talar för en konsekvensbedömning.",
            "Two yeses or more suggest an impact assessment.",
        ),
        F::Reasons => t(
            "Skälen skrivs också in i behandlingen.",
            "The reasons are written into the activity too.",
        ),
        _ => Text::EMPTY,
    }
}
