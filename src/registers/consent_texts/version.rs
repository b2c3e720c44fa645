//! One wording of a consent text, and what must be right before people may be asked with it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{signs, text};
use crate::{
    core::{Lang, Text},
    registers::consents::Validity,
};

/// What is said in one language (GDPR 7.2, 13; ISO/IEC TS 27560).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wording {
    /// The purpose, one and concrete (GDPR 6.1 a).
    pub purpose: String,
    /// What a tick or a signature says: "Yes, I agree that …".
    pub statement: String,
    /// Which data.
    pub data: String,
    /// Where they are kept.
    pub storage: String,
    /// For how long.
    pub retention: String,
    /// Who receives them.
    pub recipients: String,
    /// How the consent is withdrawn (GDPR 7.3).
    pub withdrawal: String,
    /// For a transfer that rests on consent: its risks (GDPR 49.1 a).
    pub transfer_risk: String,
}

/// A wording in both languages, and since when it is used.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a tick at a question of its own")]
pub struct TextVersion {
    /// In Swedish.
    pub sv: Wording,
    /// In English; empty where nobody is asked in English.
    pub en: Wording,
    /// Whether the data are of a special category, so that the consent must be explicit (GDPR 9.2 a).
    pub is_special: bool,
    /// The country outside the EU/EEA that data go to on the strength of the consent (GDPR 49.1 a).
    pub third_country: String,
    /// How long a consent given on it usually holds.
    pub validity: Validity,
    /// Whether somebody could want to say yes to one part of it and no to another (recital 43).
    pub is_divisible: bool,
    /// Whether something else is refused to whoever says no (GDPR 7.4).
    pub is_a_condition: bool,
    /// The first day on which people are asked with it; `None` for a draft.
    pub in_use_from: Option<Date>,
    /// Who approved it.
    pub approved_by: String,
    /// Whether those who agreed to an earlier version must be asked again.
    pub asks_again: bool,
}

/// Why people may not be asked with a wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordingFault {
    /// No purpose is named (GDPR 6.1 a).
    NoPurpose,
    /// Several purposes share one yes (GDPR 6.1 a, recitals 32 and 43).
    SeveralPurposes,
    /// The words of the yes itself are missing (GDPR 4.11).
    NoStatement,
    /// The yes agrees to something more (GDPR 7.2).
    SeveralAgreed,
    /// It does not say which data (GDPR 4.11, 13).
    NoData,
    /// It does not say where the data are kept (ISO/IEC TS 27560).
    NoStorage,
    /// It does not say for how long (GDPR 13.2 a).
    NoRetention,
    /// It does not say who receives the data (GDPR 13.1 e).
    NoRecipients,
    /// It does not say by which way to withdraw (GDPR 7.3).
    NoWithdrawal,
    /// A yes is the price for something else (GDPR 7.4).
    Condition,
    /// The transfer's risks are not told (GDPR 49.1 a).
    NoTransferRisk,
}

impl Wording {
    /// Whether nothing is said in this language.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Why nobody may be asked with it.
    fn faults(&self, is_transferred: bool) -> Vec<WordingFault> {
        use WordingFault as Fault;
        let is_blank = |text: &String| text.trim().is_empty();
        let found = [
            (is_blank(&self.purpose), Fault::NoPurpose),
            (signs::names_several(&self.purpose), Fault::SeveralPurposes),
            (is_blank(&self.statement), Fault::NoStatement),
            (signs::agrees_to_several(&self.statement), Fault::SeveralAgreed),
            (is_blank(&self.data), Fault::NoData),
            (is_blank(&self.storage), Fault::NoStorage),
            (is_blank(&self.retention), Fault::NoRetention),
            (is_blank(&self.recipients), Fault::NoRecipients),
            (!signs::tells_a_way_back(&self.withdrawal), Fault::NoWithdrawal),
            (is_transferred && is_blank(&self.transfer_risk), Fault::NoTransferRisk),
        ];
        found.into_iter().filter(|(is_there, _)| *is_there).map(|(_, it)| it).collect()
    }
}

impl TextVersion {
    /// The wording in `lang`; Swedish where there is no other.
    pub fn wording(&self, lang: Lang) -> &Wording {
        if lang == Lang::En && !self.en.is_empty() { &self.en } else { &self.sv }
    }

    /// Whether it is approved, and therefore frozen.
    pub fn is_approved(&self) -> bool {
        self.in_use_from.is_some()
    }

    /// Why it cannot be approved; each with the language it is found in.
    pub fn faults(&self) -> Vec<(Lang, WordingFault)> {
        let is_transferred = !self.third_country.trim().is_empty();
        let in_lang = |lang: Lang, it: &Wording| {
            it.faults(is_transferred).into_iter().map(move |fault| (lang, fault)).collect()
        };
        let mut found: Vec<(Lang, WordingFault)> = in_lang(Lang::Sv, &self.sv);
        if !self.en.is_empty() {
            found.extend::<Vec<_>>(in_lang(Lang::En, &self.en));
        }
        let several = (Lang::Sv, WordingFault::SeveralPurposes);
        if self.is_divisible && !found.contains(&several) {
            found.push(several);
        }
        if self.is_a_condition {
            found.push((Lang::Sv, WordingFault::Condition));
        }
        found
    }

    /// The version as a draft to write the next one from.
    #[must_use]
    pub fn next_draft(&self) -> Self {
        Self { in_use_from: None, approved_by: String::new(), asks_again: false, ..self.clone() }
    }

    /// What the person is told in `lang`, point by point, between the purpose and the words of the yes.
    pub fn points(&self, lang: Lang) -> Vec<(Text, String)> {
        let Wording { data, storage, retention, recipients, withdrawal, transfer_risk, .. } =
            self.wording(lang);
        let country = text::transfer(&self.third_country, transfer_risk);
        let points = [
            (text::DATA, data.clone()),
            (text::STORAGE, storage.clone()),
            (text::RETENTION, retention.clone()),
            (text::RECIPIENTS, recipients.clone()),
            (text::TRANSFER, country),
            (text::HOLDS, text::holds(&self.validity, lang)),
            (text::WITHDRAWAL, withdrawal.clone()),
        ];
        points.into_iter().filter(|(_, told)| !told.trim().is_empty()).collect()
    }

    /// The version in a line: number, first day, purpose.
    pub fn line(&self, number: u32, lang: Lang) -> String {
        text::version_line(number, self.in_use_from, &self.wording(lang).purpose, lang)
    }
}

impl WordingFault {
    /// What is wrong, in one sentence.
    pub fn text(self) -> Text {
        text::fault(self)
    }

    /// The provision.
    pub fn cite(self) -> &'static str {
        match self {
            Self::NoPurpose => "GDPR 6.1 a",
            Self::SeveralPurposes => "GDPR 6.1 a, 7.2",
            Self::SeveralAgreed => "GDPR 7.2",
            Self::NoStatement | Self::NoData => "GDPR 4.11",
            Self::NoStorage => "ISO/IEC TS 27560",
            Self::NoRetention => "GDPR 13.2 a",
            Self::NoRecipients => "GDPR 13.1 e",
            Self::NoWithdrawal => "GDPR 7.3",
            Self::Condition => "GDPR 7.4",
            Self::NoTransferRisk => "GDPR 49.1 a",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Wording {
        Wording {
            purpose: "Skicka vårt nyhetsbrev".into(),
            statement: "Ja, jag vill ha nyhetsbrevet.".into(),
            data: "Namn och e-postadress".into(),
            storage: "Utskickssystemet i Sverige".into(),
            retention: "Tills du tar tillbaka ditt samtycke".into(),
            recipients: "Ingen utanför företaget".into(),
            withdrawal: "Svara på ett brev eller ring oss".into(),
            transfer_risk: String::new(),
        }
    }

    type Case = (fn(&mut TextVersion), Lang, WordingFault);

    #[test]
    fn r_40_a_wording_is_refused_for_what_the_law_asks_and_it_lacks() {
        let faults = |change: fn(&mut TextVersion)| {
            let mut version = TextVersion { sv: whole(), ..TextVersion::default() };
            change(&mut version);
            version.faults()
        };
        assert_eq!(faults(|_| ()), []);
        let table: [Case; 9] = [
            (|it| it.is_divisible = true, Lang::Sv, WordingFault::SeveralPurposes),
            (
                |it| it.sv.statement = "Ja, jag godkänner villkoren.".into(),
                Lang::Sv,
                WordingFault::SeveralAgreed,
            ),
            (|it| it.sv.withdrawal = " ".into(), Lang::Sv, WordingFault::NoWithdrawal),
            (|it| it.sv.purpose = "A; B".into(), Lang::Sv, WordingFault::SeveralPurposes),
            (
                |it| it.sv.purpose = "Skicka nyhetsbrev samt ringa dig".into(),
                Lang::Sv,
                WordingFault::SeveralPurposes,
            ),
            (|it| it.is_a_condition = true, Lang::Sv, WordingFault::Condition),
            (|it| it.third_country = "USA".into(), Lang::Sv, WordingFault::NoTransferRisk),
            (
                |it| it.en = Wording { withdrawal: String::new(), ..whole() },
                Lang::En,
                WordingFault::NoWithdrawal,
            ),
            (|it| it.sv.data.clear(), Lang::Sv, WordingFault::NoData),
        ];
        for (change, lang, fault) in table {
            assert_eq!(faults(change), [(lang, fault)]);
        }
        assert_eq!(TextVersion::default().faults().len(), 7);
    }
}
