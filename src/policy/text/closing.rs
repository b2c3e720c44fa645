//! Mailings, complaints, changes, how to reach us.

use super::t;
use crate::core::Text;

pub(in super::super) const MAILINGS: Text = t(
    "Vi använder e-postadresser och andra adresser till de här utskicken:",
    "We use e-mail addresses and other addresses for these mailings:",
);
pub(in super::super) const BASIS: Text = t("Rättslig grund: {0}.", "Lawful basis: {0}.");
pub(in super::super) const JOINT_SENDERS: Text = t(
    "Utskick kan också göras i namn av {0}, som hör till samma koncern.",
    "Mailings may also go out in the name of {0}, of the same group of companies.",
);
pub(in super::super) const UNTIL_YOU_END_IT: Text = t(
    "Ett utskick som du har sagt ja till får du tills du själv avslutar det.",
    "You receive a mailing that you have said yes to until you end it yourself.",
);
pub(in super::super) const COMPLAINT: Text = t(
    "Tycker du att vi gör fel kan du klaga hos {0}, som är tillsynsmyndighet. Hör gärna av dig till oss först, men du måste inte.",
    "If you think that we do wrong you can complain to {0}, the supervisory authority. Do get in touch with us first, though you need not.",
);
pub(in super::super) const COURT: Text =
    t("Du kan också vända dig till domstol.", "You can also go to court.");
pub(in super::super) const CHANGES: Text = t(
    "Vi ändrar policyn när vår verksamhet eller lagen ändras.",
    "We change the policy when our business or the law changes.",
);
pub(in super::super) const ON_THE_WEB: Text =
    t("Du hittar policyn på {0}.", "You find the policy at {0}.");
pub(in super::super) const CONSENT_FIRST: Text = t(
    "Kräver en ändring ditt samtycke ber vi om det innan ändringen börjar gälla. Den som inte svarar har inte samtyckt.",
    "If a change needs your consent we ask for it before the change takes effect. Whoever does not answer has not consented.",
);
/// The headings of the history.
pub(in super::super) const HISTORY: [Text; 3] =
    [t("Version", "Version"), t("Datum", "Date"), t("Ändring", "Change")];
pub(in super::super) const FIRST: Text = t("Första versionen", "First version");
pub(in super::super) const REACH: Text = t(
    "Hör av dig om du har frågor om policyn eller om hur vi hanterar uppgifter, eller vill ha ett registerutdrag.",
    "Get in touch if you have questions about the policy or about how we handle data, or want an extract of your data.",
);
