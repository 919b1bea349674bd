"""A photo, of the couple or of one party: from a file or the newest of the camera's folder, its frame moved, kept."""

from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.acts.photo import Crop
from registry_desktop.desktop import theme
from registry_desktop.desktop.application import application
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.desktop.widgets.photo_box import PhotoBox
from registry_desktop.queries.files import content_of

PICTURES: Final = ("*.jpg", "*.jpeg", "*.png")


def newest_picture(folder: Path) -> Path | None:
    """The picture the camera put there last; None when there is none."""
    found = [path for pattern in PICTURES for case in (pattern, pattern.upper()) for path in folder.glob(case)]
    return max(found, key=lambda path: path.stat().st_mtime, default=None)


class PhotoPanel(QWidget):
    """`act` keeps the photo, of the party `role` or of the couple; a picture is looked at first."""

    def __init__(self, desk: CaseDesk, act: Any, *, role: str = "", word: str = "") -> None:
        super().__init__()
        self._desk, self._act = desk, act
        self._role, self._word = role, word or translate("Case", "The couple's photo")
        self._path: Path | None = None
        self._digest: str | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_WIDE)
        self.box = PhotoBox(self._word)
        self.box.chosen.connect(self._choose)
        line.addWidget(self.box)
        line.addLayout(self._make_acts())
        line.addStretch(1)

    def show_photo(self, digest: str | None, size_mm: tuple[int, int], *, can_take: bool) -> None:
        """Show the kept photo; a new one is cut to `size_mm`."""
        self.box.set_size(size_mm)
        if digest != self._digest:
            self._digest, self._path = digest, None
            if digest:
                self._desk.operations.read(
                    content_of,
                    done=self.box.show_photo,
                    failed=self._complain,
                    registration_id=self._desk.registration_id,
                    digest=digest,
                )
            else:
                self.box.show_photo(None)
        for act in (self._from_file, self._from_camera, self._keep):
            act.setEnabled(can_take)
            act.setVisible(can_take)
        self._keep.setEnabled(can_take and self._path is not None)

    def input(self, field: str) -> QWidget | None:
        """Where a finding about the photo leads."""
        named = (f"{self._role}.photo",) if self._role else ("photo", "both.couple_photo")
        return self._from_camera if field in named else None

    def _make_acts(self) -> QVBoxLayout:
        acts = QVBoxLayout()
        self._from_camera = button(translate("Case", "Newest from the camera"), self._take_newest)
        self._from_camera.setObjectName(f"newest_photo_{self._role}".rstrip("_"))
        self._from_file = quiet_button(translate("Case", "Choose a file …"), self._choose, icon_name="photo")
        self._keep = button(translate("Case", "Keep the photo"), self._keep_photo)
        self._keep.setObjectName(f"keep_photo_{self._role}".rstrip("_"))
        self._message = QLabel()
        self._message.setObjectName("muted")
        self._message.setWordWrap(True)
        for part in (self._from_camera, self._from_file, self._keep, self._message):
            acts.addWidget(part)
        acts.addStretch(1)
        return acts

    def _take_newest(self) -> None:
        folder = application().settings.text("camera_folder")
        newest = newest_picture(Path(folder)) if folder and Path(folder).is_dir() else None
        if newest is not None:
            self._look_at(newest)
        elif folder:
            self._message.setText(translate("Case", "{folder} holds no picture.").format(folder=folder))
        else:
            self._message.setText(translate("Case", "The camera's folder is chosen in the settings."))

    def _choose(self) -> None:
        if not self._from_file.isEnabled():
            return
        folder = application().settings.text("camera_folder")
        kinds = translate("Case", "Pictures") + f" ({' '.join(PICTURES)})"
        path, _ = QFileDialog.getOpenFileName(self, self._word, folder, kinds)
        if path:
            self._look_at(Path(path))

    def _look_at(self, path: Path) -> None:
        if not self.box.take_picture(path):
            self._message.setText(translate("Case", "{name} is no picture.").format(name=path.name))
            return
        self._path = path
        self._message.setText(
            translate("Case", "{name}: arrows move the frame, + and − change it.").format(name=path.name)
        )
        self._keep.setEnabled(True)
        self._keep.setFocus()

    def _keep_photo(self) -> None:
        if self._path is None:
            return
        try:
            content = self._path.read_bytes()
        except OSError as error:
            self._message.setText(error.strerror or str(error))
            return
        self._digest = None
        self._desk.act(
            self._act,
            done=self._kept,
            failed=self._complain,
            content=content,
            file_name=self._path.name,
            crop=Crop(*self.box.crop),
            **({"role": self._role} if self._role else {}),
        )

    def _kept(self, _: int) -> None:
        self._path = None
        self._message.setText(translate("Case", "Kept with the case."))

    def _complain(self, failure: Failure) -> None:
        self._message.setText(f"✕ {failure.sentence}")
