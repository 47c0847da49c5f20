"""How many findings of which kind a run has, and the one sentence that says so."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from training_story.diagnostics.severity import Severity
from training_story.text.english import counted

if TYPE_CHECKING:
    from training_story.diagnostics.diagnostic import Diagnostic


class Summary(NamedTuple):
    """Counts over the findings of a run; ``fixable`` counts the findings with a safe fix."""

    files: int
    errors: int = 0
    warnings: int = 0
    infos: int = 0
    fixable: int = 0
    allowed: int = 0

    @property
    def sentence(self) -> str:
        """The last line of a report: ``2 errors, 1 warning in 3 files; 1 safe fix (--fix)``."""
        counts = (
            counted(self.errors, "error"),
            counted(self.warnings, "warning"),
            counted(self.infos, "info"),
        )
        found = ", ".join(count for count in counts if not count.startswith("0 ")) or "no findings"
        fixes = f"; {counted(self.fixable, 'safe fix', 'safe fixes')} (--fix)" if self.fixable else ""
        allowed = f"; {self.allowed} allowed" if self.allowed else ""
        return f"{found} in {counted(self.files, 'file')}{fixes}{allowed}"


def is_fixable(diagnostic: Diagnostic) -> bool:
    """Whether the finding has a fix that keeps the meaning."""
    return any(fix.safety == "safe" for fix in diagnostic.fixes)


def count_findings(findings: Iterable[tuple[Severity, bool, bool]], files: int) -> Summary:
    """The counts over findings given as severity, whether there is a safe fix, and whether it is allowed."""
    by_severity = dict.fromkeys(Severity, 0)
    fixable = allowed = 0
    for severity, has_safe_fix, is_allowed in findings:
        if is_allowed:
            allowed += 1
        else:
            by_severity[severity] += 1
            fixable += has_safe_fix
    return Summary(
        files,
        errors=by_severity[Severity.ERROR],
        warnings=by_severity[Severity.WARNING],
        infos=by_severity[Severity.INFO],
        fixable=fixable,
        allowed=allowed,
    )
