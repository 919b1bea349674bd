"""How much memory this process takes. No imports of ours: processes that measure their own start read it too."""

from pathlib import Path


def memory_mb(*, most: bool = False) -> float:
    """Resident memory in megabytes, now or at its most; 0 where the system does not tell.

    Not ru_maxrss, which a process inherits from the one that started it.
    """
    status = Path("/proc/self/status")
    wanted = "VmHWM:" if most else "VmRSS:"
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(wanted)), 0.0)
