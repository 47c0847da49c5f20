"""Documents with stories in them: where the blocks, the prose and the references stand."""
