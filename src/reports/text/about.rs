//! What each report is for.

use crate::{core::Text, reports::ReportKind};

#[expect(clippy::too_many_lines, reason = "one for each")]
pub(in crate::reports) const fn about(kind: ReportKind) -> Text {
    match kind {
        ReportKind::Registerutdrag => Text {
            sv: "Brevet till den som frågar vilka uppgifter ni har om hen (artikel 15).",
            en: "The letter to somebody who asks which data you have about them (Article 15).",
        },
        ReportKind::Behandlingsregister => Text {
            sv: "Alla behandlingar, så som tillsynsmyndigheten vill se dem (artikel 30).",
            en: "Every processing activity, as the authority wants to see them (Article 30).",
        },
        ReportKind::Sammanstallning => Text {
            sv: "En tabell över varför ni har uppgifter om varje grupp och hur länge de sparas.",
            en: "A table of why you have data about each group and how long they are kept.",
        },
        ReportKind::Brister => Text {
            sv: "Det som lagen kräver och som ännu inte står i pärmen.",
            en: "What the law asks for and the binder does not yet say.",
        },
        ReportKind::Samtyckesblankett => Text {
            sv: "Frågan på papper, med ja och nej för varje ändamål, tom eller ifylld (artikel 7).",
            en: "The question on paper, with yes and no for each purpose, blank or made out (Article 7).",
        },
        ReportKind::Samtyckeskvitto => Text {
            sv: "Vad någon har sagt ja till, eller att det är återkallat. Lämna det till personen.",
            en: "What somebody has agreed to, or that it is withdrawn. Hand it to the person.",
        },
        ReportKind::Samtycken => Text {
            sv: "De som samtycker till ett ändamål en viss dag, och vilka som inte räknas.",
            en: "Who consents to a purpose on a given day, and how many do not count.",
        },
        ReportKind::Autogiroanmalan => Text {
            sv: "Medgivandet på papper, tomt eller ifyllt. Låt er bank godkänna blanketten först.",
            en: "The mandate on paper, blank or made out. Have your bank approve the form first.",
        },
        ReportKind::Medgivanden => Text {
            sv: "Medgivandena efter läge en viss dag, med maskerade kontonummer.",
            en: "The mandates by state on a given day, with masked account numbers.",
        },
        ReportKind::Autogirobesked => Text {
            sv: "Brevet till betalaren om att medgivandet har upphört, eller hur det står till.",
            en: "The letter to the payer that the mandate has ended, or how it stands.",
        },
        ReportKind::Makuleringsprotokoll => Text {
            sv: "Att en blankett är förstörd: när, av vem och med vilket vittne. En eller en period.",
            en: "That a form was shredded: when, by whom and before whom. One, or a period.",
        },
        ReportKind::Bitradesavtal => Text {
            sv: "Avtalen om personuppgifter åt båda håll: med vem, hur de står och viktiga datum.",
            en: "The agreements on personal data both ways: with whom, how they stand and the dates.",
        },
        ReportKind::Bitradesprovning => Text {
            sv: "Försättsbladet till ett avtal: vad det säger på varje punkt i artikel 28.",
            en: "The cover sheet of an agreement: what it says on each point of Article 28.",
        },
        ReportKind::Underbitraden => Text {
            sv: "De som era leverantörer anlitar, led för led. En kort lista för kunder, en full för er.",
            en: "Whom your suppliers engage, link by link. A short list for customers, a full one for you.",
        },
        ReportKind::Bitradesregister => Text {
            sv: "Det ni gör åt era kunder, så som tillsynsmyndigheten vill se det (artikel 30.2).",
            en: "What you do for your customers, as the authority wants to see it (Article 30.2).",
        },
        ReportKind::Overforingar => Text {
            sv: "Varje plats utanför EU/EES med stöd och brister, eller beviset att det inte finns någon.",
            en: "Every place outside the EU/EEA with ground and faults, or the proof that there is none.",
        },
        ReportKind::Intresseavvagning => Text {
            sv: "Varför ert intresse väger tyngre än personernas, att visa den som frågar (artikel 6.1 f).",
            en: "Why your interest weighs more than the people's, to show whoever asks (Article 6.1 f).",
        },
        ReportKind::Forenlighetsbedomning => Text {
            sv: "Om ett nytt ändamål går ihop med det gamla, fråga för fråga (artikel 6.4).",
            en: "Whether a new purpose goes with the old one, question by question (Article 6.4).",
        },
        ReportKind::Konsekvensprovning => Text {
            sv: "De nio kriterierna och vad de säger om en behandling (artikel 35.1).",
            en: "The nine criteria and what they say of an activity (Article 35.1).",
        },
        ReportKind::Bedomningar => Text {
            sv: "Alla bedömningar: vad de kom fram till och när de ska göras om.",
            en: "Every assessment: what it came to and when it is to be made again.",
        },
        ReportKind::PubAvtal => Text {
            sv: "Ert eget personuppgiftsbiträdesavtal att underteckna, ifyllt ur registren eller tomt (artikel 28.3).",
            en: "Your own data processing agreement to be signed, made out from the registers or blank (Article 28.3).",
        },
        ReportKind::Policy => Text {
            sv: "Det ni berättar för dem ni har uppgifter om (artikel 13 och 14), som den står nu eller som den publicerades.",
            en: "What you tell those you have data about (Articles 13 and 14), as it stands now or as it was published.",
        },
        ReportKind::PolicyAndringar => Text {
            sv: "Vad som är tillagt, borttaget och ändrat mellan två versioner, och i registren bakom dem.",
            en: "What is added, removed and altered between two versions, and in the registers behind them.",
        },
        ReportKind::Policybesked => Text {
            sv: "Brevet till dem som ska få veta om en stor ändring, ett till var och en.",
            en: "The letter to those who are to be told of a large change, one to each.",
        },
        ReportKind::Underbitradesbesked => Text {
            sv: "Brevet till en kund om vilka underbiträden som börjar eller slutar (artikel 28.2).",
            en: "The letter to a customer on sub-processors that begin or end (Article 28.2).",
        },
    }
}
