//! What the agreement is, what the Customer answers for, and how the Processor handles the data.

use crate::core::Text;

pub(in super::super) const CONTROLLER: Text = Text {
    sv: "Kunden är personuppgiftsansvarig för de uppgifter som avtalet gäller. Biträdet är personuppgiftsbiträde åt Kunden (artikel 28.3).",
    en: "The Customer is the controller of the data that this agreement is about. The Processor processes them on behalf of the Customer (Article 28.3).",
};
pub(in super::super) const CHAIN: Text = Text {
    sv: "Kunden är själv personuppgiftsbiträde åt den som är personuppgiftsansvarig för de uppgifter som avtalet gäller (nedan den Ansvarige). Biträdet är underbiträde åt Kunden (artikel 28.4).",
    en: "The Customer is itself a processor on behalf of the controller of the data that this agreement is about (below, the Controller). The Processor is engaged by the Customer as another processor (Article 28.4).",
};
pub(in super::super) const BACKGROUND: &[Text] = &[
    Text {
        sv: "Biträdet behandlar personuppgifter åt Kunden när det utför de tjänster som parterna har kommit överens om. Det kräver ett skriftligt avtal (artikel 28.3 och 28.9). Det här är det avtalet.",
        en: "The Processor processes personal data on behalf of the Customer when it performs the services that the parties have agreed on. That takes a written agreement (Articles 28.3 and 28.9). This is that agreement.",
    },
    Text {
        sv: "Med artiklar menas artiklar i EU:s dataskyddsförordning, (EU) 2016/679. Med dataskyddsreglerna menas förordningen och annan rätt i EU och dess medlemsstater om skydd för personuppgifter. Ord som förklaras i artikel 4, såsom personuppgift, behandling, registrerad och personuppgiftsincident, betyder detsamma här.",
        en: "Articles are those of the General Data Protection Regulation, (EU) 2016/679. The data protection rules are that regulation and other law of the Union and its Member States on the protection of personal data. Words that Article 4 defines, such as personal data, processing, data subject and personal data breach, mean the same here.",
    },
    Text {
        sv: "Tre bilagor hör till avtalet: Kundens instruktioner (bilaga 1), säkerhetsåtgärder (bilaga 2) och underbiträden (bilaga 3). Säger parternas andra avtal något annat om personuppgifter gäller det som står här.",
        en: "Three annexes are part of the agreement: the Customer’s instructions (Annex 1), security measures (Annex 2) and sub-processors (Annex 3). Where other agreements of the parties say otherwise about personal data, what stands here prevails.",
    },
];
pub(in super::super) const ABOUT: Text = Text {
    sv: "Avtalet gäller den behandling som beskrivs här, och ingen annan (artikel 28.3 första stycket).",
    en: "The agreement covers the processing that is described here, and no other (Article 28.3, first subparagraph).",
};
pub(in super::super) const LAWFUL: Text = Text {
    sv: "Kunden ansvarar för att behandlingen har rättslig grund, att de registrerade får den information de har rätt till och att instruktionerna följer dataskyddsreglerna.",
    en: "The Customer answers for there being a lawful basis for the processing, for data subjects being given the information they are entitled to, and for the instructions complying with the data protection rules.",
};
pub(in super::super) const CUSTOMER: &[Text] = &[
    Text {
        sv: "Kunden har rätt att bestämma hur uppgifterna behandlas, att ändra instruktionerna, att få visat att avtalet följs, att granska Biträdet och att välja vad som händer med uppgifterna när behandlingen upphör.",
        en: "The Customer has the right to decide how the data are processed, to change the instructions, to be shown that the agreement is kept, to audit the Processor and to choose what becomes of the data when the processing ends.",
    },
    Text {
        sv: "Kunden ger Biträdet den information som behövs för att avtalet ska kunna följas, och säger till när en kontakt under Parterna ändras.",
        en: "The Customer gives the Processor the information that is needed to keep the agreement, and tells when a contact under The parties changes.",
    },
];
pub(in super::super) const PASSED_ON: &[Text] = &[
    Text {
        sv: "Kunden ansvarar mot Biträdet för att Kundens instruktioner stämmer med dem som den Ansvarige har lämnat, och för att den Ansvarige har tillåtit att Biträdet anlitas.",
        en: "The Customer answers to the Processor for its instructions agreeing with those that the Controller has given, and for the Controller having authorised the engagement of the Processor.",
    },
    Text {
        sv: "Biträdet har samma skyldigheter i fråga om dataskydd som Kunden har mot den Ansvarige (artikel 28.4). Det som Biträdet gör för Kunden enligt avtalet ska räcka för att Kunden ska kunna fullgöra sina skyldigheter mot den Ansvarige, som också får granska Biträdet.",
        en: "The Processor has the same data protection duties as the Customer has towards the Controller (Article 28.4). What the Processor does for the Customer under this agreement is to be enough for the Customer to fulfil its duties towards the Controller, who may audit the Processor too.",
    },
];
pub(in super::super) const INSTRUCTIONS: &[Text] = &[
    Text {
        sv: "Biträdet behandlar uppgifterna bara på dokumenterade instruktioner från Kunden. Det gäller också när uppgifter förs över till ett land utanför EU och EES eller till en internationell organisation (artikel 28.3 a). Instruktionerna står i avtalet och i bilaga 1.",
        en: "The Processor processes the data only on documented instructions from the Customer. That goes also for transfers to a country outside the EU and the EEA or to an international organisation (Article 28.3 a). The instructions stand in the agreement and in Annex 1.",
    },
    Text {
        sv: "Måste Biträdet behandla uppgifterna på något annat sätt enligt EU-rätten eller rätten i en medlemsstat som Biträdet omfattas av, talar Biträdet om det för Kunden innan det sker. Undantag gäller bara om den rätten förbjuder det med hänvisning till ett viktigt allmänintresse.",
        en: "Where law of the Union or of a Member State that the Processor is subject to requires it to process the data in another way, the Processor tells the Customer before it does so. The only exception is where that law prohibits it on important grounds of public interest.",
    },
    Text {
        sv: "En ny eller ändrad instruktion lämnas skriftligen, till exempel med e-post. Båda parter sparar den tillsammans med avtalet.",
        en: "A new or changed instruction is given in writing, by e-mail for instance. Both parties keep it with the agreement.",
    },
    Text {
        sv: "Anser Biträdet att en instruktion strider mot dataskyddsreglerna säger det genast till Kunden (artikel 28.3 andra stycket). Biträdet får vänta med att följa instruktionen tills Kunden har bekräftat eller ändrat den.",
        en: "If in the opinion of the Processor an instruction infringes the data protection rules, it immediately tells the Customer (Article 28.3, second subparagraph). The Processor may wait to follow the instruction until the Customer has confirmed or changed it.",
    },
    Text {
        sv: "Biträdet använder inte uppgifterna för egna ändamål. Gör det ändå det, anses det som personuppgiftsansvarig för den behandlingen (artikel 28.10).",
        en: "The Processor does not use the data for purposes of its own. If it does so all the same, it is considered to be the controller of that processing (Article 28.10).",
    },
];
pub(in super::super) const CONFIDENTIALITY: &[Text] = &[
    Text {
        sv: "Biträdet ser till att alla som får behandla uppgifterna har lovat att hålla dem hemliga eller har tystnadsplikt enligt lag (artikel 28.3 b).",
        en: "The Processor sees to it that everybody who may process the data has committed to confidentiality or is under a statutory duty of confidentiality (Article 28.3 b).",
    },
    Text {
        sv: "Bara den som behöver uppgifterna för sitt arbete får tillgång till dem, och behandlar dem på Kundens instruktioner (artikel 29 och 32.4).",
        en: "Only those who need the data for their work are given access to them, and they process them on the Customer’s instructions (Articles 29 and 32.4).",
    },
    Text {
        sv: "Tystnadsplikten fortsätter när avtalet har upphört.",
        en: "The duty of confidentiality goes on when the agreement has ended.",
    },
];
pub(in super::super) const SECURITY: &[Text] = &[
    Text {
        sv: "Biträdet vidtar alla åtgärder som krävs enligt artikel 32 (artikel 28.3 c). Skyddet ska passa risken för de registrerade, med tanke på den senaste utvecklingen, kostnaderna och behandlingens art, omfattning, sammanhang och ändamål.",
        en: "The Processor takes all measures that Article 32 requires (Article 28.3 c). The protection is to suit the risk to data subjects, having regard to the state of the art, the costs and the nature, scope, context and purposes of the processing.",
    },
    Text {
        sv: "Åtgärderna i bilaga 2 är det minsta som Biträdet gör. Med dem visar Biträdet att det ger tillräckliga garantier (artikel 28.1). Biträdet prövar regelbundet att de fungerar (artikel 32.1 d).",
        en: "The measures in Annex 2 are the least that the Processor does. With them the Processor shows that it provides sufficient guarantees (Article 28.1). The Processor regularly tests that they work (Article 32.1 d).",
    },
    Text {
        sv: "Biträdet får byta ut en åtgärd mot en annan som skyddar lika bra eller bättre. Är ändringen av betydelse för Kunden berättar Biträdet om den i förväg.",
        en: "The Processor may replace a measure by another that protects as well or better. Where the change matters to the Customer, the Processor tells of it beforehand.",
    },
];
