//! What gives a section away in somebody else's text.

use crate::policy::Section as S;

/// What gives a section away, in small letters; parts of words count.
#[expect(clippy::too_many_lines, reason = "one for each")]
pub(in super::super) const fn signs(it: S) -> &'static [&'static str] {
    match it {
        S::Introduction => &[
            "inledning",
            "allmänt",
            "bakgrund",
            "syfte och",
            "omfattning",
            "den här policyn",
            "denna policy",
            "introduction",
            "this policy",
        ],
        S::Controller => {
            &["personuppgiftsansvarig", "är ansvarig för", "organisationsnummer", "controller"]
        }
        S::Contact => &[
            "dataskyddsombud",
            "frågor om personuppgifter",
            "frågor om hur vi behandlar",
            "data protection officer",
        ],
        S::PersonalData => &[
            "vad är en personuppgift",
            "personuppgift är",
            "begreppet personuppgift",
            "begreppet \"personuppgift",
            "anonymiserad",
            "aggregerad",
            "personal data is",
            "anonymised",
        ],
        S::Collection => {
            &["när samlar vi", "samlar in", "när behandlar vi", "vi får uppgifter när", "collect"]
        }
        S::Groups => &[
            "vilka personuppgifter",
            "vilka uppgifter",
            "kontaktuppgifter",
            "namn, adress",
            "följande uppgifter",
            "kategorier av",
            "which data",
            "categories of data",
        ],
        S::Sensitive => &["känsliga", "hälsa", "personnummer", "special categories", "sensitive"],
        S::Sources => &[
            "från andra än",
            "varifrån",
            "offentliga register",
            "andra källor",
            "från tredje part",
            "other sources",
        ],
        S::Obligation => &[
            "måste du lämna",
            "frivilligt att lämna",
            "inte lämnar",
            "must you give",
            "obliged to provide",
        ],
        S::Purposes => {
            &["ändamål", "varför", "använder vi", "använda uppgifterna", "purpose", "why we"]
        }
        S::LegalBases => &[
            "rättslig grund",
            "laglig grund",
            "rättsliga grunder",
            "lagliga grund",
            "rättslig förpliktelse",
            "berättigat intresse",
            "intresseavvägning",
            "fullgöra avtal",
            "lawful basis",
            "legal basis",
            "legitimate interest",
        ],
        S::Summary => &["sammanställning", "sammanfattning", "tabell", "summary"],
        S::Profiling => &["profilering", "profilera", "profiling"],
        S::Retention => &[
            "hur länge",
            "sparar vi",
            "sparas",
            "lagras i",
            "lagringstid",
            "gallra",
            "gallring",
            "bevaras",
            "how long",
            "retention",
        ],
        S::Recipients => &[
            "vem får",
            "vem lämnar",
            "vilka får",
            "lämnar ut",
            "delar vi",
            "delas med",
            "mottagare",
            "tredje part",
            "koncern",
            "kreditupplysning",
            "säljer",
            "who gets",
            "recipients",
            "third part",
        ],
        S::Processors => &[
            "personuppgiftsbiträden",
            "biträden",
            "leverantörer",
            "underleverantör",
            "suppliers",
            "processors",
        ],
        S::Transfers => &[
            "utanför eu",
            "utanför ees",
            "tredje land",
            "tredjeland",
            "inom eu",
            "outside the eu",
            "third countr",
        ],
        S::Storage => {
            &["var finns", "servrar", "datacenter", "lagras på", "where the data", "servers"]
        }
        S::Children => &["barn", "under 13", "under 16", "vårdnadshavare", "children"],
        S::ProcessorRole => &[
            "personuppgiftsbiträdesavtal",
            "pub-avtal",
            "åt våra kunder",
            "på uppdrag av",
            "on behalf of",
        ],
        S::SharedService => {
            &["kundens egna uppgifter", "kunden äger", "kundens data", "customer's own data"]
        }
        S::Autogiro => &["autogiro", "medgivande", "direct debit"],
        S::Recordings => &["inspelning", "spelar in", "spelas in", "recording"],
        S::Security => &[
            "säkerhet",
            "skydda",
            "skyddet av",
            "kryptera",
            "behörig",
            "brandvägg",
            "incident",
            "security",
            "protect",
        ],
        S::EmailRoutine => &[
            "e-postpolicy",
            "inkorg",
            "mejl som",
            "e-post som innehåller",
            "rutin för e-post",
            "e-postrutin",
            "inbox",
        ],
        S::Training => &["utbilda", "utbildning", "nyanställ", "training"],
        S::IdentityCheck => {
            &["legitima", "identitet", "bankid", "verify your identity", "identity check"]
        }
        S::Rights => &["dina rättigheter", "rättigheter", "your rights"],
        S::Access => {
            &["registerutdrag", "tillgång till", "vilka uppgifter vi har om dig", "access"]
        }
        S::Rectification => &["rättelse", "rättas", "rätta ", "felaktiga", "rectif"],
        S::Erasure => &["radera", "raderade", "bli glömd", "borttagna", "erasure"],
        S::Restriction => &["begränsning", "begränsa behandling", "begränsas", "restrict"],
        S::Portability => {
            &["dataportabilitet", "portabilitet", "flytta dina", "maskinläsbart", "portab"]
        }
        S::Objection => &["invända", "invändning", "motsätta", "object to", "objection"],
        S::AutomatedDecisions => &[
            "automatiserat beslut",
            "automatiserade beslut",
            "automatiska beslut",
            "automated decision",
        ],
        S::DirectMarketing => {
            &["direktmarknadsföring", "direkt marknadsföring", "marknadsföring", "direct marketing"]
        }
        S::Mailings => {
            &["nyhetsbrev", "utskick", "e-postadresser", "prenumer", "newsletter", "mailing"]
        }
        S::Withdrawal => &["återkalla", "ta tillbaka ditt samtycke", "dra tillbaka", "withdraw"],
        S::Complaint => &[
            "klagomål",
            "klaga",
            "tillsynsmyndighet",
            "integritetsskyddsmyndigheten",
            "datainspektionen",
            "complain",
            "supervisory",
        ],
        S::Changes => &[
            "ändringar i",
            "ändra denna",
            "ändring av integritet",
            "ändringar av",
            "ändra integritet",
            "ändrar policyn",
            "uppdatera",
            "changes to",
            "changes in this",
        ],
        S::History => &["versionshistorik", "ändringshistorik", "version 1", "version history"],
        S::Reach => {
            &["kontakta oss", "kontaktinformation", "besöksadress", "telefon:", "contact us"]
        }
    }
}
