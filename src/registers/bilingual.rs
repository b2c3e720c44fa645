//! Words as they stand in the files of ready-made records.

use serde::Deserialize;

use crate::core::Lang;

/// Words in Swedish and in English.
#[derive(Clone, Default, Deserialize)]
pub(crate) struct Bilingual(String, String);

impl Bilingual {
    pub(crate) fn read(&self, lang: Lang) -> &str {
        match lang {
            Lang::Sv => &self.0,
            Lang::En => &self.1,
        }
    }

    pub(crate) fn in_lang(&self, lang: Lang) -> String {
        self.read(lang).to_owned()
    }
}
