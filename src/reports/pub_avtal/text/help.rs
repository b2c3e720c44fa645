//! How the Processor helps the Customer, and shows that it keeps the agreement.

use crate::core::Text;

pub(in super::super) const RIGHTS: &[Text] = &[
    Text {
        sv: "Biträdet hjälper Kunden att svara när en registrerad vill använda sina rättigheter enligt kapitel III: information, tillgång, rättelse, radering, begränsning, dataportabilitet, invändning och skydd mot automatiserade beslut (artikel 12–22). Det sker med lämpliga tekniska och organisatoriska åtgärder, så långt det är möjligt med tanke på behandlingens art (artikel 28.3 e).",
        en: "The Processor helps the Customer to respond when a data subject wants to exercise the rights of Chapter III: information, access, rectification, erasure, restriction, data portability, objection and protection against automated decisions (Articles 12 to 22). It does so by appropriate technical and organisational measures, insofar as this is possible, having regard to the nature of the processing (Article 28.3 e).",
    },
    Text {
        sv: "Den som vänder sig direkt till Biträdet hänvisas till Kunden. Biträdet skickar vidare det som har kommit in utan onödigt dröjsmål, och svarar inte i sak om Kunden inte har bett om det.",
        en: "Whoever turns directly to the Processor is referred to the Customer. The Processor passes on what it has received without undue delay, and does not answer on the substance unless the Customer has asked it to.",
    },
];
pub(in super::super) const ASSISTANCE: Text = Text {
    sv: "Biträdet hjälper Kunden att fullgöra skyldigheterna i artikel 32–36, med tanke på behandlingens art och den information som Biträdet har (artikel 28.3 f):",
    en: "The Processor helps the Customer to fulfil the duties of Articles 32 to 36, having regard to the nature of the processing and the information that the Processor has (Article 28.3 f):",
};
pub(in super::super) const ASSISTED: &[Text] = &[
    Text {
        sv: "säkerheten i behandlingen (artikel 32)",
        en: "the security of processing (Article 32)",
    },
    Text {
        sv: "anmälan av en personuppgiftsincident till tillsynsmyndigheten (artikel 33)",
        en: "the notification of a personal data breach to the supervisory authority (Article 33)",
    },
    Text {
        sv: "information om incidenten till de registrerade (artikel 34)",
        en: "the communication of the breach to data subjects (Article 34)",
    },
    Text {
        sv: "konsekvensbedömning avseende dataskydd (artikel 35)",
        en: "the data protection impact assessment (Article 35)",
    },
    Text {
        sv: "förhandssamråd med tillsynsmyndigheten (artikel 36)",
        en: "the prior consultation of the supervisory authority (Article 36)",
    },
];
pub(in super::super) const BREACHES: &[Text] = &[
    Text {
        sv: "Biträdet underrättar Kunden utan onödigt dröjsmål efter att ha fått veta att en personuppgiftsincident har inträffat (artikel 33.2). Underrättelsen går till den kontakt vid incident som står under Parterna.",
        en: "The Processor notifies the Customer without undue delay after becoming aware of a personal data breach (Article 33.2). The notification goes to the contact at a breach that stands under The parties.",
    },
    Text {
        sv: "Underrättelsen innehåller det som Kunden behöver för sin egen anmälan (artikel 33.3): vad som har hänt, vilka och ungefär hur många registrerade och poster det gäller, troliga konsekvenser och vilka åtgärder som har vidtagits eller föreslås. Det som inte är känt än lämnas efter hand.",
        en: "The notification contains what the Customer needs for its own (Article 33.3): what has happened, which and approximately how many data subjects and records are concerned, the likely consequences, and the measures taken or proposed. What is not known yet follows in phases.",
    },
    Text {
        sv: "Biträdet begränsar skadan och dokumenterar incidenten. Det är Kunden som anmäler till tillsynsmyndigheten och informerar de registrerade, om parterna inte kommer överens om något annat.",
        en: "The Processor limits the damage and documents the breach. It is the Customer who notifies the supervisory authority and informs data subjects, unless the parties agree otherwise.",
    },
];
pub(in super::super) const AUDIT: &[Text] = &[
    Text {
        sv: "Biträdet ger Kunden tillgång till all information som behövs för att visa att skyldigheterna i artikel 28 har fullgjorts (artikel 28.3 h).",
        en: "The Processor makes available to the Customer all information that is needed to show that the duties of Article 28 have been fulfilled (Article 28.3 h).",
    },
    Text {
        sv: "Biträdet möjliggör och bidrar till granskningar, inspektioner också, som Kunden gör själv eller låter någon annan göra. Kunden säger till i skälig tid och ser till att den som granskar har tystnadsplikt.",
        en: "The Processor allows for and contributes to audits, inspections included, that the Customer conducts itself or has somebody else conduct. The Customer gives notice in reasonable time and sees to it that whoever audits is bound by confidentiality.",
    },
    Text {
        sv: "Biträdet för ett skriftligt register över de slag av behandling som det utför åt Kunden (artikel 30.2) och samarbetar med tillsynsmyndigheten när den begär det (artikel 31).",
        en: "The Processor keeps a written record of the categories of processing that it carries out for the Customer (Article 30.2) and cooperates with the supervisory authority on request (Article 31).",
    },
];
