"""Names of things, kept apart by type so that a term id is never taken for a clause id."""

from typing import NewType

AgreementId = NewType("AgreementId", str)
VersionId = NewType("VersionId", str)
SectionId = NewType("SectionId", str)
TopicId = NewType("TopicId", str)
"""`section.topic`, for example `deviations_oos.notify_times`."""
ClauseId = NewType("ClauseId", str)
TermId = NewType("TermId", str)
RequirementId = NewType("RequirementId", str)
MatrixId = NewType("MatrixId", str)
ActivityId = NewType("ActivityId", str)
RoleId = NewType("RoleId", str)
