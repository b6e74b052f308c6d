//! Which fact is worth asking next.

use crate::decide::Finding;
use crate::{FactId, Schema};

/// The first fact, in the schema's order, that an answer still depends on. `None`: nothing is left that matters.
#[must_use]
pub fn next(schema: &Schema, findings: &[Finding<'_>]) -> Option<FactId> {
    schema.iter().map(|(id, _)| id).find(|id| findings.iter().any(|finding| finding.depends_on.contains(id)))
}
