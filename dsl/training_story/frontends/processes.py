"""Work shared out among several processes.

The pools of the standard library run threads, which hang or print tracebacks when Ctrl-C comes at
the wrong moment. Each process here has its share from the start and a pipe of its own to answer on.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections.abc import Callable, Generator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")


def check_in_processes(check: Callable[[T], R], tasks: Sequence[T], jobs: int) -> Generator[R, None, None]:
    """The answers of ``check`` to the tasks, in the order in which they come.

    ``check`` and what it takes and gives are sent between processes. When the generator is closed
    early, its processes end. Raises ``ChildProcessError`` if one dies before its work is done.
    """
    # Forked processes inherit what is loaded; elsewhere than on Linux forking isn't safe.
    context: Any = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    working: dict[Connection, BaseProcess] = {}
    try:
        for at in range(min(jobs, len(tasks))):
            receiver, sender = context.Pipe(duplex=False)
            process = context.Process(target=_work, args=(check, tasks[at::jobs], sender), daemon=True)
            process.start()
            sender.close()
            working[receiver] = process
        while working:
            ready = wait(working)
            for receiver in [each for each in working if each in ready]:
                try:
                    yield receiver.recv()
                except EOFError:
                    _end(working.pop(receiver))
    finally:
        if working:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
        for process in working.values():
            process.terminate()


def _end(process: BaseProcess) -> None:
    process.join()
    if process.exitcode:
        raise ChildProcessError("a process ended before its work was done; --jobs 1 needs less memory")


def _work(check: Callable[[T], R], tasks: Sequence[T], sender: Connection) -> None:
    """Answer the tasks one by one. Ctrl-C is left to the parent process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for task in tasks:
        sender.send(check(task))
    sender.close()
