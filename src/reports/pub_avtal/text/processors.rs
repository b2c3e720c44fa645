//! The processors that the Processor engages, and the countries that data are in.

use super::days;
use crate::core::{Lang, Text};

/// A general authorisation (GDPR 28.2).
pub(in super::super) const AUTHORISED: Text = Text {
    sv: "Kunden ger Biträdet ett allmänt skriftligt tillstånd att anlita underbiträden (artikel 28.2). De som är godkända när avtalet undertecknas står i bilaga 3. Andra anlitas bara på det sätt som står här.",
    en: "The Customer gives the Processor a general written authorisation to engage sub-processors (Article 28.2). Those who are accepted when the agreement is signed stand in Annex 3. Others are engaged only in the way that stands here.",
};

/// A specific authorisation, one at a time (GDPR 28.2).
pub(in super::super) const AUTHORISED_EACH: Text = Text {
    sv: "Biträdet anlitar ett underbiträde bara med Kundens särskilda skriftliga tillstånd (artikel 28.2). Med det här avtalet ger Kunden tillstånd till dem som står i bilaga 3. Andra anlitas bara på det sätt som står här.",
    en: "The Processor engages a sub-processor only with the Customer’s specific written authorisation (Article 28.2). By this agreement the Customer authorises those who stand in Annex 3. Others are engaged only in the way that stands here.",
};

/// When the Customer is told of a change, by what the parties agreed; `None` where it is written with a pen.
pub(in super::super) fn told(n: Option<u32>, lang: Lang) -> String {
    match (n.map(|n| days(n, lang)), lang) {
        (Some(n), Lang::Sv) => format!(
            "Vill Biträdet anlita ett nytt underbiträde eller ersätta ett skriver det till Kunden minst {n} i förväg. Av brevet framgår vem underbiträdet är, vad det ska göra, vilka uppgifter det får och i vilket land. Antalet dagar har parterna kommit överens om."
        ),
        (Some(n), Lang::En) => format!(
            "If the Processor wants to engage a new sub-processor or to replace one, it writes to the Customer at least {n} beforehand. The letter says who the sub-processor is, what it is to do, which data it gets and in which country. The number of days is agreed by the parties."
        ),
        (None, Lang::Sv) => "Vill Biträdet anlita ett nytt underbiträde eller ersätta ett skriver det till Kunden minst så många dagar i förväg som parterna har kommit överens om här. Av brevet framgår vem underbiträdet är, vad det ska göra, vilka uppgifter det får och i vilket land.".to_owned(),
        (None, Lang::En) => "If the Processor wants to engage a new sub-processor or to replace one, it writes to the Customer at least as many days beforehand as the parties have agreed on here. The letter says who the sub-processor is, what it is to do, which data it gets and in which country.".to_owned(),
    }
}

/// What follows an objection.
pub(in super::super) const MAY_OBJECT: Text = Text {
    sv: "Kunden får invända skriftligen innan den tiden har gått ut (artikel 28.2). Då får underbiträdet inte Kundens uppgifter. Kan tjänsten inte utföras utan det söker parterna en annan lösning; finns ingen får var och en av dem säga upp den del av tjänsten som berörs.",
    en: "The Customer may object in writing before that time has passed (Article 28.2). The sub-processor is then not given the Customer’s data. If the service cannot be performed without it, the parties look for another solution; where there is none, either of them may terminate the part of the service that is concerned.",
};

/// Nothing begins without a yes.
pub(in super::super) const SAYS_YES: Text = Text {
    sv: "Underbiträdet får inte Kundens uppgifter förrän Kunden har gett sitt tillstånd skriftligen (artikel 28.2). Att Kunden inte svarar är inget tillstånd. Kan tjänsten inte utföras utan underbiträdet söker parterna en annan lösning; finns ingen får var och en av dem säga upp den del av tjänsten som berörs.",
    en: "The sub-processor is not given the Customer’s data until the Customer has authorised it in writing (Article 28.2). That the Customer does not answer is no authorisation. If the service cannot be performed without the sub-processor, the parties look for another solution; where there is none, either of them may terminate the part of the service that is concerned.",
};

pub(in super::super) const SUB_PROCESSORS: &[Text] = &[
    Text {
        sv: "Biträdet lägger genom avtal på varje underbiträde samma skyldigheter i fråga om dataskydd som Biträdet har här, och anlitar bara den som ger tillräckliga garantier för att behandlingen uppfyller kraven i förordningen (artikel 28.3 d och 28.4). Detsamma gäller den som ett underbiträde i sin tur anlitar, i alla led.",
        en: "By contract the Processor puts the same data protection duties on every sub-processor as the Processor has here, and engages only those who provide sufficient guarantees that the processing meets the requirements of the regulation (Articles 28.3 d and 28.4). The same goes for whoever a sub-processor engages in turn, at every step.",
    },
    Text {
        sv: "Fullgör ett underbiträde inte sina skyldigheter är Biträdet fullt ansvarigt mot Kunden för dem (artikel 28.4).",
        en: "Where a sub-processor fails to fulfil its duties, the Processor remains fully liable to the Customer for them (Article 28.4).",
    },
];
pub(in super::super) const TRANSFERS: &[Text] = &[
    Text {
        sv: "Uppgifterna behandlas i de länder som står i bilaga 1 och bilaga 3. Att någon kan nå dem på distans, till exempel för support, räknas som behandling i det land där den personen är.",
        en: "The data are processed in the countries that stand in Annex 1 and Annex 3. That somebody can reach them remotely, for support for instance, counts as processing in the country where that person is.",
    },
    Text {
        sv: "Biträdet för ut uppgifter ur EU och EES bara på Kundens instruktion, och bara när kapitel V i förordningen tillåter det (artikel 44–49). Landet och grunden för överföringen står i bilagan. Faller grunden bort upphör överföringen om inte en annan grund finns.",
        en: "The Processor takes data out of the EU and the EEA only on the Customer’s instructions, and only where Chapter V of the regulation allows it (Articles 44 to 49). The country and the ground of the transfer stand in the annex. If the ground ceases, the transfer ends unless there is another ground.",
    },
];
