//! The names of the wizard's own fields, and what to think of in them.

use super::{super::asked::Asked, GROUP, t};
use crate::core::{Lang, Text};

/// A field's name.
pub(in super::super) const fn label(it: Asked) -> Text {
    match it {
        Asked::Promises => t("Det här lovar ni", "What you promise"),
        Asked::Covers(Lang::Sv) => {
            t("Policyn gäller när …", "The policy applies when …, in Swedish")
        }
        Asked::Covers(Lang::En) => {
            t("Policyn gäller när …, på engelska", "The policy applies when …, in English")
        }
        Asked::IdentityOther(Lang::Sv) => {
            t("Andra sätt att kontrollera vem det är", "Other ways to check who it is, in Swedish")
        }
        Asked::IdentityOther(Lang::En) => t(
            "Andra sätt att kontrollera vem det är, på engelska",
            "Other ways to check who it is, in English",
        ),
        Asked::SharedServices(Lang::Sv) => t(
            "Tjänster där kunden äger uppgifterna",
            "Services in which the customer owns the data, in Swedish",
        ),
        Asked::SharedServices(Lang::En) => t(
            "Tjänster där kunden äger uppgifterna, på engelska",
            "Services in which the customer owns the data, in English",
        ),
        Asked::InboxCleared => t("Så ofta rensas inkorgarna", "How often inboxes are cleared"),
        Asked::UsualAnswerDays => t("Vanlig svarstid, i dagar", "Usual time to answer, in days"),
        Asked::LeftOut => t("Grupper som informeras på annat sätt", "Groups told elsewhere"),
        Asked::Group => GROUP,
        Asked::GroupReason => {
            t("Var de får veta, och varför inte här", "Where they are told, and why not here")
        }
        Asked::Heading(Lang::Sv) => t("Egen rubrik", "Own heading, in Swedish"),
        Asked::Heading(Lang::En) => t("Egen rubrik, på engelska", "Own heading, in English"),
        Asked::Before(Lang::Sv) => t("Egna stycken före", "Own paragraphs before, in Swedish"),
        Asked::Before(Lang::En) => {
            t("Egna stycken före, på engelska", "Own paragraphs before, in English")
        }
        Asked::After(Lang::Sv) => t("Egna stycken efter", "Own paragraphs after, in Swedish"),
        Asked::After(Lang::En) => {
            t("Egna stycken efter, på engelska", "Own paragraphs after, in English")
        }
        Asked::OffReason => t("Varför avsnittet är utelämnat", "Why the section is left out"),
        Asked::Outline => t("Färdiga dispositioner", "Ready-made outlines"),
        Asked::Translation(Lang::Sv) => t("På svenska", "In Swedish"),
        Asked::Translation(Lang::En) => t("På engelska", "In English"),
    }
}

/// What to think of in a field.
pub(in super::super) const fn field_help(it: Asked) -> Text {
    match it {
        Asked::Promises => t(
            "Kryssa bara för det som ni verkligen håller. Varje löfte blir en mening i policyn.",
            "Tick only what you really keep. Each promise becomes a sentence in the policy.",
        ),
        Asked::Covers(Lang::Sv) => t(
            "Till exempel: ”du köper av oss, ber om support eller besöker vår webbplats”.",
            "For example, in Swedish: ”du köper av oss, ber om support eller besöker vår webbplats”.",
        ),
        Asked::Covers(Lang::En) => t(
            "Till exempel: “you buy from us, ask for support or visit our website”.",
            "For example: “you buy from us, ask for support or visit our website”.",
        ),
        Asked::SharedServices(Lang::Sv) => t(
            "Skriv det som ska stå efter ”När du använder”. Till exempel: ”vårt kontaktcenter”.",
            "Write, in Swedish, what is to be read after “When you use”.",
        ),
        Asked::SharedServices(Lang::En) => t(
            "Skriv det som ska stå efter “When you use”. Till exempel: “our contact centre”.",
            "Write what is to be read after “When you use”. For example: “our contact centre”.",
        ),
        Asked::IdentityOther(Lang::Sv) => t(
            "Hela meningar. En tom rad ger en ny punkt.",
            "Whole sentences, in Swedish. An empty line begins a new point.",
        ),
        Asked::UsualAnswerDays => t(
            "Lagen ger en månad (artikel\u{a0}12.3). Lämna tomt om ni inte lovar något kortare.",
            "The law gives one month (Article\u{a0}12.3). Leave empty unless you promise less.",
        ),
        Asked::LeftOut => t(
            "Anställda får ofta sin information i personalhandboken. Säg var.",
            "Staff are often told in the staff handbook. Say where.",
        ),
        Asked::Before(Lang::Sv) | Asked::After(Lang::Sv) => {
            t("En tom rad skiljer stycken åt.", "An empty line parts paragraphs.")
        }
        _ => Text::EMPTY,
    }
}
