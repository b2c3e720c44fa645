//! Ready-made consent texts, one purpose each, as they stand in `assets/consent_texts/`.
//!
//! They come in as drafts: where the data are kept, who receives them and for how long is what the
//! company must hold against how it is before it approves them.

use serde::Deserialize;

use super::{ConsentText, TextVersion, Wording, text};
use crate::{
    core::Lang,
    registers::{bilingual::Bilingual, company::Company, desk::Ready},
};

/// The files, in the order they are shown.
const AREAS: [&str; 3] = [
    include_str!("../../../assets/consent_texts/mailings.toml"),
    include_str!("../../../assets/consent_texts/sound_and_pictures.toml"),
    include_str!("../../../assets/consent_texts/customers.toml"),
];

/// What stands for the way in which the company is reached.
const REACH: &str = "{reach}";

/// Every ready-made text, both wordings in each, its name in `lang`.
pub fn texts(lang: Lang, company: &Company) -> Vec<Ready<ConsentText>> {
    let areas = AREAS.iter().filter_map(|it| toml::from_str(it).ok());
    areas.flat_map(|it: Area| it.ready(lang, company)).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Area {
    area: Bilingual,
    text: Vec<Sheet>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    name: Bilingual,
    summary: Bilingual,
    purpose: Bilingual,
    statement: Bilingual,
    data: Bilingual,
    storage: Bilingual,
    retention: Bilingual,
    recipients: Bilingual,
    withdrawal: Bilingual,
}

impl Area {
    fn ready(self, lang: Lang, company: &Company) -> Vec<Ready<ConsentText>> {
        let Self { area, text } = self;
        let ready = |it: &Sheet| Ready {
            area: area.in_lang(lang),
            summary: it.summary.in_lang(lang),
            record: it.text(lang, company),
        };
        text.iter().map(ready).collect()
    }
}

impl Sheet {
    fn text(&self, lang: Lang, company: &Company) -> ConsentText {
        let draft = TextVersion {
            sv: self.wording(Lang::Sv, company),
            en: self.wording(Lang::En, company),
            ..TextVersion::default()
        };
        ConsentText {
            name: self.name.in_lang(lang),
            versions: vec![draft],
            ..ConsentText::default()
        }
    }

    fn wording(&self, lang: Lang, company: &Company) -> Wording {
        Wording {
            purpose: self.purpose.in_lang(lang),
            statement: self.statement.in_lang(lang),
            data: self.data.in_lang(lang),
            storage: self.storage.in_lang(lang),
            retention: self.retention.in_lang(lang),
            recipients: self.recipients.in_lang(lang),
            withdrawal: self.withdrawal.read(lang).replace(REACH, &text::reach(company, lang)),
            transfer_risk: String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn companies() -> [Company; 4] {
        let mut both = Company { email: "info@kallgatan.se".into(), ..Company::default() };
        both.phone = "0247-123 45".into();
        let mail = Company { phone: String::new(), ..both.clone() };
        let mut contact = Company::default();
        contact.contact.phone = "0247-678 90".into();
        [both, mail, contact, Company::default()]
    }

    #[test]
    fn r_40_every_ready_text_may_be_asked_with_in_both_languages() {
        for company in companies() {
            let texts = texts(Lang::Sv, &company);
            assert_eq!(texts.len(), 6);
            for it in texts {
                let version = &it.record.versions[0];
                assert_eq!(version.faults(), [], "{}", it.record.name);
                assert!(!version.is_approved() && !version.en.is_empty());
            }
        }
    }

    #[test]
    fn the_english_is_not_the_swedish_and_every_sentence_is_plain() {
        let said = |it: &Wording| {
            let Wording { purpose, statement, data, storage, retention, recipients, .. } =
                it.clone();
            [purpose, statement, data, storage, retention, recipients, it.withdrawal.clone()]
        };
        for it in texts(Lang::Sv, &Company::default()) {
            let version = &it.record.versions[0];
            for (sv, en) in said(&version.sv).iter().zip(&said(&version.en)) {
                assert_ne!(sv, en);
                for text in [sv, en] {
                    assert!(!text.contains(['!', '{', '}']), "{text}");
                    let longest = text.split('.').map(|it| it.split_whitespace().count()).max();
                    assert!(longest <= Some(20), "{text}");
                }
            }
        }
    }

    #[test]
    fn every_file_is_read_and_each_text_has_a_name_of_its_own() {
        for area in AREAS {
            toml::from_str::<Area>(area).unwrap();
        }
        for lang in [Lang::Sv, Lang::En] {
            let texts = texts(lang, &Company::default());
            let names: HashSet<_> = texts.iter().map(|it| it.record.name.clone()).collect();
            assert_eq!(names.len(), 6);
        }
    }

    #[test]
    fn r_42_the_way_back_is_the_companys_own_where_its_card_says_one() {
        let begins = companies().map(|company| {
            let record = texts(Lang::Sv, &company).remove(0).record;
            let said = record.versions[0].sv.withdrawal.clone();
            said.split_once(", eller klicka").map(|(it, _)| it.to_owned()).unwrap_or_default()
        });
        assert_eq!(
            begins,
            [
                "Mejla info@kallgatan.se eller ring 0247-123\u{a0}45",
                "Mejla info@kallgatan.se",
                "Ring 0247-678\u{a0}90",
                "Mejla eller ring oss",
            ]
        );
    }
}
