//! The questions: how each is put, why, by what provision, and how an answer may sound.

use super::t;
use crate::{
    app::assessments::steps::Step,
    core::Text,
    registers::assessments::{AssessmentField as F, AssessmentKind as Kind, Criterion},
};

/// The question of a page.
pub(in super::super) const fn asks(at: Step, kind: Kind) -> Text {
    match (at, kind) {
        (Step::About, _) => t("Vad gäller bedömningen?", "What is the assessment about?"),
        (Step::Check, _) => t("Läs igenom och spara", "Read through and save"),
        (Step::Criterion(it), _) => criterion(it),
        (Step::Of(F::Interest), _) => t(
            "Vad vill ni uppnå, och varför är det rimligt?",
            "What do you want to achieve, and why is it fair?",
        ),
        (Step::Of(F::Necessity), _) => {
            t("Varför behövs just de här uppgifterna?", "Why are these data in particular needed?")
        }
        (Step::Of(F::Balance), _) => {
            t("Vad betyder det för personerna?", "What does it mean for the people?")
        }
        (Step::Of(F::Safeguards), Kind::Compatibility) => t(
            "Vad skyddar personerna vid det nya ändamålet?",
            "What protects the people in the new use?",
        ),
        (Step::Of(F::Safeguards), _) => {
            t("Vad gör ni för att skydda personerna?", "What do you do to protect the people?")
        }
        (Step::Of(F::OptOut), _) => t("Hur säger man nej?", "How do people say no?"),
        (Step::Of(F::Connection), _) => t(
            "Hur hänger det nya ändamålet ihop med det gamla?",
            "How is the new purpose connected with the old one?",
        ),
        (Step::Of(F::Context), _) => t(
            "I vilket läge samlades uppgifterna in?",
            "In which situation were the data collected?",
        ),
        (Step::Of(F::Nature), _) => {
            t("Vilket slags uppgifter är det?", "What kind of data are they?")
        }
        (Step::Of(F::Consequences), _) => t(
            "Vad kan det nya ändamålet leda till för personerna?",
            "What may the new purpose lead to for the people?",
        ),
        (Step::Of(F::OnAuthorityList), _) => {
            t("Står behandlingen på IMY:s förteckning?", "Is the processing on IMY's list?")
        }
        (Step::Of(_), Kind::Balancing) => {
            t("Vems intresse väger tyngst?", "Whose interest weighs more?")
        }
        (Step::Of(_), Kind::Compatibility) => {
            t("Går ändamålen ihop?", "Do the purposes go together?")
        }
        (Step::Of(_), Kind::Screening) => {
            t("Behövs en konsekvensbedömning?", "Is an impact assessment needed?")
        }
    }
}

const fn criterion(it: Criterion) -> Text {
    match it {
        Criterion::Evaluation => t("Bedömer ni personer?", "Do you evaluate people?"),
        Criterion::AutomatedDecision => {
            t("Fattas beslut automatiskt?", "Are decisions made automatically?")
        }
        Criterion::Monitoring => t("Övervakar ni någon?", "Do you monitor anybody?"),
        Criterion::Sensitive => t("Är uppgifterna känsliga?", "Are the data sensitive?"),
        Criterion::LargeScale => t("Är omfattningen stor?", "Is it on a large scale?"),
        Criterion::Matching => {
            t("Kombineras uppgifter från olika håll?", "Are data from different places combined?")
        }
        Criterion::Vulnerable => {
            t("Är personerna i underläge?", "Are the people in a weaker position?")
        }
        Criterion::Innovative => t("Används ny teknik?", "Is new technology used?"),
        Criterion::Preventing => {
            t("Kan det hindra någon från något?", "Can it keep somebody from something?")
        }
    }
}

/// Why it is asked, with the provision.
pub(in super::super) const fn why(at: Step, kind: Kind) -> Text {
    match (at, kind) {
        (Step::About, Kind::Balancing) => t(
            "Varje ändamål som vilar på ett berättigat intresse ska vägas för sig (artikel\u{a0}6.1\u{a0}f).",
            "Each purpose that rests on a legitimate interest is weighed by itself (Article\u{a0}6.1\u{a0}f).",
        ),
        (Step::About, Kind::Compatibility) => t(
            "Uppgifter får bara användas till det som går ihop med varför ni samlade in dem (artikel\u{a0}5.1\u{a0}b).",
            "Data may be used only for what goes with why you collected them (Article\u{a0}5.1\u{a0}b).",
        ),
        (Step::About, Kind::Screening) => t(
            "Sannolikt hög risk för personerna ska bedömas innan behandlingen börjar (artikel\u{a0}35.1).",
            "A likely high risk to people is assessed before the processing starts (Article\u{a0}35.1).",
        ),
        (Step::Of(F::Interest), _) => t(
            "Intresset ska vara lagligt och verkligt, och ni ska kunna berätta om det (artikel\u{a0}6.1\u{a0}f och 13.1\u{a0}d).",
            "The interest must be lawful and real, and you must be able to tell of it (Articles\u{a0}6.1\u{a0}f and 13.1\u{a0}d).",
        ),
        (Step::Of(F::Necessity), _) => t(
            "Behandlingen ska behövas för intresset. Räcker något mildare ska ni välja det (artikel\u{a0}5.1\u{a0}c).",
            "The processing must be needed for the interest. If something milder will do, choose it (Article\u{a0}5.1\u{a0}c).",
        ),
        (Step::Of(F::Balance), _) => t(
            "Det som personerna rimligen väntar sig väger tungt, och barn väger tyngst (artikel\u{a0}6.1\u{a0}f, skäl\u{a0}47).",
            "What people may reasonably expect weighs heavily, and children most (Article\u{a0}6.1\u{a0}f, recital\u{a0}47).",
        ),
        (Step::Of(F::Safeguards), Kind::Compatibility) => t(
            "Skydd som kryptering eller pseudonymer talar för att ändamålen går ihop (artikel\u{a0}6.4\u{a0}e).",
            "Protection such as encryption or pseudonyms speaks for the purposes going together (Article\u{a0}6.4\u{a0}e).",
        ),
        (Step::Of(F::Safeguards), _) => t(
            "Det ni gör för att skydda personerna kan avgöra avvägningen (artikel\u{a0}6.1\u{a0}f).",
            "What you do to protect people can settle the balance (Article\u{a0}6.1\u{a0}f).",
        ),
        (Step::Of(F::OptOut), _) => t(
            "Den som invänder ska slippa, om ni inte har starkare skäl. Mot reklam får man alltid säga nej (artikel\u{a0}21).",
            "Whoever objects is left out, unless you have stronger reasons. To marketing one may always say no (Article\u{a0}21).",
        ),
        (Step::Of(F::Connection), _) => t(
            "Ju närmare ändamålen ligger varandra, desto lättare går de ihop (artikel\u{a0}6.4\u{a0}a).",
            "The closer the purposes are, the easier they go together (Article\u{a0}6.4\u{a0}a).",
        ),
        (Step::Of(F::Context), _) => t(
            "Förhållandet mellan er och personerna säger vad de kan vänta sig (artikel\u{a0}6.4\u{a0}b).",
            "Your relation to the people tells what they can expect (Article\u{a0}6.4\u{a0}b).",
        ),
        (Step::Of(F::Nature), _) => t(
            "Känsliga uppgifter och uppgifter om brott kräver mer (artikel\u{a0}6.4\u{a0}c).",
            "Sensitive data and data on offences ask for more (Article\u{a0}6.4\u{a0}c).",
        ),
        (Step::Of(F::Consequences), _) => t(
            "Både goda och dåliga följder ska vägas in (artikel\u{a0}6.4\u{a0}d).",
            "Both good and bad consequences are weighed (Article\u{a0}6.4\u{a0}d).",
        ),
        (Step::Criterion(_), _) => t(
            "Det är ett av nio kriterier. Två ja eller fler talar för en konsekvensbedömning (WP\u{a0}248, III.B).",
            "It is one of nine criteria. Two yeses or more suggest an impact assessment (WP\u{a0}248, III.B).",
        ),
        (Step::Of(F::OnAuthorityList), _) => t(
            "Det som står där ska alltid bedömas (artikel\u{a0}35.4). Förteckningen finns på imy.se.",
            "What is on it is always to be assessed (Article\u{a0}35.4). The list is on imy.se.",
        ),
        (Step::Of(_), _) => t(
            "Ni ska kunna visa vad ni kom fram till och varför (artikel\u{a0}5.2).",
            "You must be able to show what you arrived at and why (Article\u{a0}5.2).",
        ),
        (Step::Check, _) => Text::EMPTY,
    }
}

/// The provisions that are told beside a page.
pub(in super::super) const fn cites(at: Step, kind: Kind) -> &'static [&'static str] {
    match (at, kind) {
        (Step::Of(F::OptOut), _) => &["GDPR 21.1"],
        (Step::Of(F::Interest), _) => &["GDPR 6.1 f", "GDPR 13.1 d"],
        (Step::Of(F::Necessity), _) => &["GDPR 5.1 c", "GDPR 6.1 f"],
        (Step::Of(F::OnAuthorityList), _) => &["GDPR 35.4"],
        (Step::About, Kind::Compatibility) => &["GDPR 5.1 b", "GDPR 6.4"],
        (Step::Of(F::Nature), _) => &["GDPR 6.4 c", "GDPR 9"],
        (Step::Check, Kind::Compatibility) => &["GDPR 13.3", "GDPR 5.2"],
        (Step::Check, _) => &["GDPR 5.2", "GDPR 24.1"],
        (_, Kind::Balancing) => &["GDPR 6.1 f"],
        (_, Kind::Compatibility) => &["GDPR 6.4"],
        (_, Kind::Screening) => &["GDPR 35.1"],
    }
}

/// How an answer may sound; empty where an example would only be in the way.
pub(in super::super) const fn example(at: Step, kind: Kind) -> Text {
    match (at, kind) {
        (Step::Of(F::Interest), _) => t(
            "Vi vill berätta för kunderna när tjänsten ligger nere, så att de kan planera sitt arbete.",
            "We want to tell customers when the service is down, so that they can plan their work.",
        ),
        (Step::Of(F::Necessity), _) => t(
            "Vi behöver kundens mobilnummer för att hinna fram i tid. Ett anslag på webben ser de inte.",
            "We need the customer's mobile number to reach them in time. They do not see a notice on the web.",
        ),
        (Step::Of(F::Balance), _) => t(
            "Kunderna väntar sig att få veta. Det rör få uppgifter och stör någon gång per månad.",
            "Customers expect to be told. It concerns few data and disturbs about once a month.",
        ),
        (Step::Of(F::Safeguards), Kind::Compatibility) => t(
            "Namnen tas bort innan siffrorna räknas samman. Bara två personer kommer åt dem.",
            "Names are removed before the figures are added up. Only two people have access.",
        ),
        (Step::Of(F::Safeguards), _) => t(
            "Korta meddelanden utan reklam. Numren raderas när avtalet tar slut.",
            "Short messages without marketing. The numbers are erased when the contract ends.",
        ),
        (Step::Of(F::OptOut), _) => t(
            "Svara STOPP på meddelandet eller ring oss. Då får du inga fler.",
            "Answer STOP to the message or call us. You then get no more.",
        ),
        (Step::Of(F::Connection), _) => t(
            "Köpen samlades in för att leverera. Nu vill vi räkna hur mycket vi säljer av varje vara.",
            "Purchases were collected to deliver. Now we want to count how much we sell of each product.",
        ),
        (Step::Of(F::Context), _) => t(
            "Kunderna lämnade uppgifterna när de handlade. De väntar sig att vi för statistik.",
            "Customers gave the data when they bought. They expect us to keep statistics.",
        ),
        (Step::Of(F::Nature), _) => t(
            "Varor, priser och datum. Inga känsliga uppgifter.",
            "Products, prices and dates. No sensitive data.",
        ),
        (Step::Of(F::Consequences), _) => t(
            "Inga för den enskilda: resultatet är siffror som inte pekar ut någon.",
            "None for the person: the result is figures that point nobody out.",
        ),
        (Step::Criterion(it), _) => criterion_example(it),
        _ => Text::EMPTY,
    }
}

const fn criterion_example(it: Criterion) -> Text {
    match it {
        Criterion::Evaluation => t(
            "Ja: kunderna sorteras efter hur mycket de kan tänkas köpa.",
            "Yes: customers are sorted by how much they are likely to buy.",
        ),
        Criterion::AutomatedDecision => {
            t("Nej: en handläggare läser varje ansökan.", "No: a person reads each application.")
        }
        Criterion::Monitoring => {
            t("Ja: en kamera filmar kassan hela dagen.", "Yes: a camera films the till all day.")
        }
        Criterion::Sensitive => t("Nej: namn, adress och köp.", "No: name, address and purchases."),
        Criterion::LargeScale => {
            t("Nej: fyrtio kunder i en ort.", "No: forty customers in one town.")
        }
        Criterion::Matching => t(
            "Ja: köpen slås ihop med uppgifter som vi köper av andra.",
            "Yes: purchases are joined with data that we buy from others.",
        ),
        Criterion::Vulnerable => {
            t("Ja: det gäller våra anställda.", "Yes: it concerns our employees.")
        }
        Criterion::Innovative => t(
            "Ja: dörren öppnas med ansiktsigenkänning.",
            "Yes: the door opens by face recognition.",
        ),
        Criterion::Preventing => t(
            "Ja: den som får nej i kreditprövningen får inget avtal.",
            "Yes: whoever fails the credit check gets no contract.",
        ),
    }
}
