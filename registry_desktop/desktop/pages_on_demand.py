"""The pages of the window, each made when it is first looked at: nobody waits for nine pages to see one."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from registry_desktop.desktop.page import Page


class PagesOnDemand(Mapping[str, Page]):
    """Names of pages to pages, in their order. Asking for a page makes it; `made` are those that exist already."""

    def __init__(self, names: Sequence[str], make: Callable[[str], Page]) -> None:
        self._names = tuple(names)
        self._make = make
        self.made: dict[str, Page] = {}

    def __getitem__(self, name: str) -> Page:
        if name not in self._names:
            raise KeyError(name)
        if name not in self.made:
            self.made[name] = self._make(name)
        return self.made[name]

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
