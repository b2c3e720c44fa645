//! The form on which a payer gives a mandate, blank or made out, on an account or on a bankgiro.
//!
//! One sheet: what is filled in and signed in front, and the mandate's text on the back.

mod text;

use super::{BuildError, Known, Scope, Sender, wording::Wording};
use crate::{
    autogiro::{Drawn as DrawnOn, PayerNumber},
    core::{Id, Lang},
    law::{Account, Bankgiro, Identity},
    registers::{
        autogiro_terms::AutogiroTerms,
        company::Company,
        mandates::{Drawn, Mandate},
        persons::Person,
    },
    report::{Blank, Document, FactRow, SignatureRow},
    store::{Result, Store, StoreError},
};

/// The form of `scope`.
pub(in crate::reports) fn build(store: &Store, scope: &Scope) -> Result<Document, BuildError> {
    let sender = Sender::of(store)?;
    let terms = store.autogiro_terms()?;
    let form = Form { sender: &sender, terms: &terms, scope, filled: Filled::of(store, scope)? };
    let lang = scope.lang;
    let wording = Wording::of(&terms, form.edition(), lang);
    let document = form.opening(&wording.name);
    let document = form.payee(document);
    let document = form.payer(document);
    let document = document.together(|it| form.signing(it));
    Ok(wording.add(document.page_break().section(text::THE_TEXT.in_lang(lang))))
}

/// What is printed where a pen would write.
struct Filled {
    id: Option<Id<Mandate>>,
    mandate: Mandate,
    payer: Person,
}

impl Filled {
    /// The mandate of `scope`, or its person, or nothing.
    fn of(store: &Store, scope: &Scope) -> Result<Self> {
        if let Some(id) = scope.mandate {
            let Known { mandate, payer, .. } = Known::read(store, id)?;
            return Ok(Self { id: Some(id), mandate, payer });
        }
        let payer = scope.person.map(|id| store.get(id)?.ok_or(StoreError::Gone)).transpose()?;
        let payer: Person = payer.unwrap_or_default();
        // The customer number can be the payer number as it is; a personnummer should not be (GDPR 5.1 c).
        let payer_number = PayerNumber::parse(&payer.customer_number).ok();
        let mandate = Mandate { payer_number, ..Mandate::default() };
        Ok(Self { id: None, mandate, payer })
    }
}

/// What every part of the form reads.
struct Form<'a> {
    sender: &'a Sender,
    terms: &'a AutogiroTerms,
    scope: &'a Scope,
    filled: Filled,
}

impl Form<'_> {
    fn lang(&self) -> Lang {
        self.scope.lang
    }

    fn company(&self) -> &Company {
        &self.sender.company
    }

    fn drawn_on(&self) -> DrawnOn {
        match self.filled.mandate.drawn {
            Some(Drawn::Account { .. }) => DrawnOn::OnAccount,
            Some(Drawn::Bankgiro { .. }) => DrawnOn::OnBankgiro,
            None => self.scope.drawn_on,
        }
    }

    /// The edition that the payer signed, or that is in use on the day.
    fn edition(&self) -> u32 {
        match self.filled.mandate.edition {
            0 => self.terms.edition_on(self.scope.date),
            signed => signed,
        }
    }

    fn opening(&self, wording: &str) -> Document {
        let lang = self.lang();
        let reference = self.scope.kind.reference(self.scope.date);
        let reference = match self.filled.id {
            Some(id) => format!("{reference}-{}", id.raw()),
            None => reference,
        };
        let mut document = self.sender.document(self.scope, &reference);
        text::TITLE.in_lang(lang).clone_into(&mut document.title);
        let footer = format!("{wording}\n{}", document.footer);
        document
            .subtitle(text::subtitle(&self.company().name, self.drawn_on(), lang))
            .footer(footer)
    }

    /// Name, address with town, organisation number and bankgiro of whoever is paid.
    fn payee(&self, document: Document) -> Document {
        let lang = self.lang();
        let Company { name, organisation_number, address, .. } = self.company();
        let usual = self.terms.usual().map(|it| &it.bankgiro);
        let bankgiro = self.filled.mandate.payee.as_ref().or(usual);
        let mut rows: Vec<FactRow> = vec![
            (text::NAME.in_lang(lang), name.trim().to_owned()).into(),
            (text::ADDRESS.in_lang(lang), address.lines().join("\n")).into(),
            (text::ORG_NUMBER.in_lang(lang), organisation_number.trim().to_owned()).into(),
        ];
        let label = text::BANKGIRO.in_lang(lang);
        rows.extend(bankgiro.map(|it| (label, it.to_string()).into()));
        let document = document.section(text::PAYEE.in_lang(lang)).facts(rows);
        match bankgiro {
            Some(_) => document,
            None => document.blanks([vec![Blank::new(label)]]),
        }
    }

    /// Who pays, from what, and under which number.
    fn payer(&self, document: Document) -> Document {
        let lang = self.lang();
        let Filled { mandate, payer, .. } = &self.filled;
        let identity = payer.identity.as_ref().map(Identity::shown).unwrap_or_default();
        let who = vec![
            Blank::new(text::PAYER_NAME.in_lang(lang)).value(payer.full_name()).weight(5),
            Blank::new(text::IDENTITY.in_lang(lang)).value(identity).weight(4),
        ];
        let on = self.drawn_on();
        let mut drawn = vec![Blank::new(text::BANK.in_lang(lang)).value(mandate.bank()).weight(4)];
        drawn.extend(match on {
            DrawnOn::OnAccount => of_account(mandate, lang).to_vec(),
            DrawnOn::OnBankgiro => vec![of_bankgiro(mandate, lang)],
        });
        let number = mandate.payer_number.map(|it| it.to_string()).unwrap_or_default();
        let number = match (on, &mandate.drawn) {
            (DrawnOn::OnBankgiro, None) => String::new(),
            _ => number,
        };
        let number = Blank::new(text::number(on, &self.company().name, lang)).value(number);
        document.section(text::PAYER.in_lang(lang)).blanks([who, drawn, vec![number]])
    }

    /// What is agreed to, the payer's signature, and who at the office has received it.
    fn signing(&self, document: Document) -> Document {
        let lang = self.lang();
        let company = &self.company().name;
        let mandate = &self.filled.mandate;
        let received = mandate.received_on.map(|it| it.to_string()).unwrap_or_default();
        document
            .section(text::MANDATE.in_lang(lang))
            .text(text::statement(company, self.drawn_on(), lang))
            .signature([SignatureRow::of("")])
            .blanks([vec![
                Blank::new(text::received_by(company, lang)).weight(4),
                Blank::new(text::RECEIVED_ON.in_lang(lang)).value(received).weight(2),
                Blank::new(super::text::PAPER.in_lang(lang)).value(super::place(mandate)).weight(3),
            ]])
    }
}

fn of_account(mandate: &Mandate, lang: Lang) -> [Blank; 2] {
    let account = mandate.drawn.as_ref().and_then(Drawn::account);
    let clearing = account.map(Account::clearing).unwrap_or_default();
    let number = account.map(Account::number).unwrap_or_default();
    [
        Blank::new(text::CLEARING.in_lang(lang)).value(clearing).weight(2),
        Blank::new(text::ACCOUNT.in_lang(lang)).value(number).weight(4),
    ]
}

fn of_bankgiro(mandate: &Mandate, lang: Lang) -> Blank {
    let bankgiro = mandate.drawn.as_ref().and_then(Drawn::bankgiro);
    let number = bankgiro.map(Bankgiro::to_string).unwrap_or_default();
    Blank::new(text::PAYERS_BANKGIRO.in_lang(lang)).value(number).weight(5)
}
