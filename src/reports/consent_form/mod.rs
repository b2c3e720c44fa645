//! The form that people say yes or no on: each purpose by itself, yes and no alike, on one page if it can
//! be (GDPR 4.11, 7, 13; recitals 32 and 43; R-46).

mod signing;
mod text;

use super::{BuildError, Scope, Signer, extract, sender::Sender, text as shared, wording};
use crate::{
    core::Lang,
    registers::consent_texts::{ConsentText, TextVersion},
    report::{Document, HeadingLevel, TickBox},
    store::{Store, StoreError},
};

/// The form, blank or made out for the person of `scope`.
pub(super) fn build(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    let lang = scope.lang;
    let sender = Sender::of(store)?;
    let person = scope.person.map(|id| store.get(id)?.ok_or(StoreError::Gone)).transpose()?;
    let asked = asked(store, scope)?;
    let questions: Vec<Question<'_>> = asked.iter().filter_map(|it| it.in_use(scope)).collect();
    let title = match scope.signer {
        Signer::Person => text::TITLE,
        Signer::Guardian => text::TITLE_CHILD,
    };
    let mut document = sender.document(scope, &reference(scope, &questions));
    title.in_lang(lang).clone_into(&mut document.title);
    let footer = format!("{}\n{}", text::shown(&questions, lang), document.footer);
    document =
        document.subtitle(text::subtitle(&sender.company.name, scope.signer, lang)).footer(footer);
    let intro = text::intro(questions.len(), scope.signer, lang);
    if !intro.is_empty() {
        document = document.text(intro);
    }
    let sign = |it: Document| signing::add(&sender, scope, person.as_ref(), it);
    // What is signed stands above the signature: a single yes or no goes with it to its page.
    if let [question] = &questions[..] {
        document =
            good_to_know(&sender, lang, document.together(|it| question.ask(None, scope, it)));
        return Ok(document.together(|it| sign(question.answers(lang, it))));
    }
    for (question, number) in questions.iter().zip(1..) {
        let asked = |it| question.answers(lang, question.ask(Some(number), scope, it));
        document = document.together(asked);
    }
    Ok(good_to_know(&sender, lang, document).together(sign))
}

/// A purpose with the wording that is in use.
pub(super) struct Question<'a> {
    text: &'a Asked,
    number: u32,
    version: &'a TextVersion,
    shown: Lang,
}

/// A consent text, with the number of its record.
struct Asked {
    id: i64,
    text: ConsentText,
}

/// The purposes of `scope`, all of which have a wording that is in use on its day.
fn asked(store: &Store, scope: &Scope) -> Result<Vec<Asked>, BuildError> {
    let get = |id: &crate::core::Id<ConsentText>| {
        Ok(Asked { id: id.raw(), text: store.get(*id)?.ok_or(StoreError::Gone)? })
    };
    let asked = scope.purposes.iter().map(get).collect::<Result<Vec<_>, StoreError>>()?;
    if asked.is_empty() {
        return Err(BuildError::NoPurpose);
    }
    let is_not_in_use = |it: &&Asked| it.in_use(scope).is_none();
    let names: Vec<String> =
        asked.iter().filter(is_not_in_use).map(|it| it.text.name.clone()).collect();
    if names.is_empty() { Ok(asked) } else { Err(BuildError::NotInUse(names)) }
}

impl Asked {
    fn in_use(&self, scope: &Scope) -> Option<Question<'_>> {
        let number = self.text.in_use(scope.date)?;
        let version = self.text.version(number)?;
        Some(Question {
            text: self,
            number,
            version,
            shown: wording::shown_in(version, scope.lang),
        })
    }
}

impl Question<'_> {
    /// What is asked for.
    fn ask(&self, number: Option<usize>, scope: &Scope, document: Document) -> Document {
        let lang = scope.lang;
        let name = self.text.text.name.trim();
        let heading = number.map_or_else(|| name.to_owned(), |n| format!("{n}. {name}"));
        let said = self.version.wording(lang);
        let mut rows = wording::rows(self.version, said, lang);
        let withdrawal = shared::sentence(&said.withdrawal);
        rows.push((wording::withdrawal_label(lang).to_owned(), withdrawal));
        let mut document = document.section(heading).facts(rows);
        if self.text.text.is_for_children && scope.signer == Signer::Person {
            document = document.text(text::CHILDREN.in_lang(lang));
        }
        document
    }

    /// Yes and no, neither of them ticked (recital 32).
    fn answers(&self, lang: Lang, document: Document) -> Document {
        document.tick_boxes([
            TickBox::empty(self.version.wording(lang).statement.trim()),
            TickBox::empty(text::NO.in_lang(self.shown)),
        ])
    }
}

/// Who answers for the data, what may be asked for and where to complain (GDPR 13.1 a and b, 13.2 b to d).
fn good_to_know(sender: &Sender, lang: Lang, document: Document) -> Document {
    document
        .heading(HeadingLevel::Part, text::GOOD_TO_KNOW.in_lang(lang))
        .text(text::FREE_CHOICE.in_lang(lang))
        .text(extract::rights_in_short(sender, lang))
}

/// "SB-2026-11-22-1.2-3.1": the number of each text and of its version.
fn reference(scope: &Scope, questions: &[Question<'_>]) -> String {
    let marks = questions.iter().map(|it| format!("{}.{}", it.text.id, it.number));
    let marks = marks.collect::<Vec<_>>().join("-");
    format!("{}-{marks}", scope.kind.reference(scope.date))
}
