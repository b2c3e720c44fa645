//! The words of the mandates' screens.

mod days;
mod files;
mod form;
mod reading;
mod reconcile;
mod terms;

pub(super) use crate::app::text::{
    BACK_TO_LIST as BACK, CLOSE_RECORD as CLOSE, NOT_SAVABLE, PRINT_LIST, SAVE,
};
pub(super) use crate::ui::text::{CANCEL, LINE, named_line};

pub(super) use self::{days::*, files::*, form::*, reading::*, reconcile::*, terms::*};

use crate::core::{Text, t};

pub(super) const AUTOGIRO: Text = t("Autogiro", "Autogiro");
pub(super) const NEW_MANDATE: Text = t("Nytt medgivande", "New mandate");
pub(super) const CHANGE_MANDATE: Text = t("Ändra medgivandet", "Change the mandate");
pub(super) const NO_MANDATES: Text =
    t("Personen har inget medgivande till autogiro.", "The person has no Autogiro mandate.");
pub(super) const PAYER: Text = t("Betalare", "Payer");
pub(super) const STATE: Text = t("Läge", "State");
pub(super) const WAITS: Text = t("Väntar på", "Waits for");
pub(super) const NUMBER: Text = t("Betalarnummer", "Payer number");
pub(super) const DRAWN: Text = t("Dras från", "Drawn on");
pub(super) const PAYEE: Text = t("Till bankgiro", "To bankgiro");
pub(super) const ALL_PAYEES: Text = t("Alla våra bankgiron", "All our bankgiros");
pub(super) const SAVED: Text = t("Medgivandet är sparat", "The mandate is saved");
pub(super) const IMPORT: Text =
    t("Importera medgivanden från en tabell", "Import mandates from a table");
