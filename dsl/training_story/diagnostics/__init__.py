"""What a reader is told: the record of a finding, and its output formats."""
