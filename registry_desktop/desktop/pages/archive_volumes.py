"""案卷: what waits to be laid in the archive, and the filed volumes of a class and year with their catalogue."""

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QWidget

from registry_desktop.acts.exports import WHO_TAKES_CATALOGUES, note_catalogue_export
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.document_dialog import Document, show_document
from registry_desktop.desktop.dialogs.volume_dialog import VolumeDialog
from registry_desktop.desktop.file_export import hand_out
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case import PLANS
from registry_desktop.desktop.pages.tab_panel import TabPanel, offer
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.number_entry import NumberEntry
from registry_desktop.exchange.catalogue import FORMATS, LABEL, file_of_year, labels_of_day
from registry_desktop.queries.day_close import registers_day
from registry_desktop.queries.volume_lists import VolumeLineOfYear, VolumeToClose, volumes_of_year, volumes_to_close

SHOWN: Final = 500
"""So many filed volumes are shown; the catalogue has them all."""


class VolumesPanel(TabPanel):
    """The waiting ones above, the filed ones below. Enter or F9 opens the volume the cursor stands on."""

    def build(self) -> None:
        """Two cards."""
        self._filed_count = 0
        self._since_filed = QElapsedTimer()
        self.column.addWidget(self._make_waiting(), 1)
        self.column.addWidget(self._make_filed(), 1)
        self._active = self._waiting.table

    def verb(self) -> str:
        """Open it: counting, scans, excuses and filing are there."""
        return translate("VolumesPanel", "Open the volume")

    def go_on(self) -> None:
        """Open the volume under the cursor; the second stroke of a double F9 that filed one opens no other."""
        if self._since_filed.isValid() and self._since_filed.elapsed() < QApplication.doubleClickInterval():
            return
        row = self._active.current() or self._waiting.table.current() or self._filed.table.current()
        if row is not None:
            self.open_volume(row)

    def first_input(self) -> QWidget | None:
        """The waiting ones, or else the filed ones."""
        return self._waiting.table if self._waiting.is_filled else self._filed.table

    def refresh(self) -> None:
        """Read both lists; the first time the filed ones of this year."""
        self.operations.read(volumes_to_close, done=self._show_waiting)
        if self._year.value() is None:
            self.operations.read(registers_day, done=lambda today: self._begin(today.year))
        else:
            self._read_filed()

    def print_now(self) -> None:
        """F6: the catalogue of the class and year that are chosen."""
        if self.officer.may(*WHO_TAKES_CATALOGUES) and self._filed_count:
            document = Document(
                f"{wording.paper('year_catalogue')} · {wording.archive_class(self._class())} {self._year.value()}",
                query=file_of_year,
                arguments={**self._chosen(), "file_format": "pdf"},
                files=False,
            )
            show_document(self.operations, document, self.window())

    def print_labels(self) -> None:
        """The labels of the volumes laid in the archive today, for the label printer."""
        document = Document(
            translate("VolumesPanel", "Labels of the volumes laid in the archive today"),
            file_name="labels.pdf",
            query=labels_of_day,
            paper=LABEL,
        )
        show_document(self.operations, document, self.window())

    def export_to(self, path: Path, file_format: str) -> None:
        """Write the catalogue to a file and note in the register that it left."""
        chosen, count = self._chosen(), self._filed_count

        def write(content: bytes) -> None:
            hand_out(
                self.operations,
                path,
                content,
                note_catalogue_export,
                done=lambda: self.said.emit(translate("StatisticsPage", "Exported: {file}").format(file=path)),
                failed=self.went_wrong.emit,
                file_format=file_format,
                chosen=f"{chosen['archive_class']} {chosen['year']}",
                row_count=count,
            )

        self.operations.read(
            file_of_year, done=write, failed=self.went_wrong.emit, **chosen, file_format=file_format
        )

    def open_volume(self, row: Any) -> None:
        """The papers of the volume, and its filing."""
        dialog = VolumeDialog(self.operations, row.registration_id, self.window(), files=True, cases=PLANS)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.case_wanted.connect(lambda: self.asked_for.emit("marriage", row.registration_id))
        dialog.filed.connect(self._tell_filed)
        dialog.open()

    def _tell_filed(self, number: str) -> None:
        self._since_filed.start()
        self.said.emit(translate("VolumesPanel", "Laid in the archive: {number}").format(number=number))

    # --- what waits

    def _make_waiting(self) -> QWidget:
        heading = translate("VolumesPanel", "To be laid in the archive")
        columns = [
            Column(translate("VolumesPanel", "Since"), lambda one: f"{one.since:%Y-%m-%d}" if one.since else "—",
                   number=True),
            Column(translate("VolumesPanel", "Class"), lambda one: wording.archive_class(one.archive_class)),
            Column(translate("VolumesPanel", "Couple"), lambda one: couple(one.man_name, one.woman_name), wide=True),
            Column(translate("VolumesPanel", "Certificate no."), _certificate, number=True),
            Column(translate("VolumesPanel", "Papers"), _papers_said, colour=_colour,
                   sorted_by=lambda one: (not one.counted, one.missing)),
        ]  # fmt: skip
        table = Table(heading, columns, key=lambda one: one.registration_id)
        table.chosen.connect(self.open_volume)
        table.current_changed.connect(lambda _: self._note_active(table))
        self._waiting = ListPanel(
            table,
            "archive",
            translate(
                "VolumesPanel",
                "Nothing waits: every case that was issued, and every divorce that was withdrawn, lies in the archive.",
            ),
        )
        made = Card(heading)
        self._waiting_count = QLabel()
        self._waiting_count.setObjectName("muted")
        made.head.addWidget(self._waiting_count)
        made.column.addWidget(self._waiting, 1)
        return made

    def _show_waiting(self, rows: tuple[VolumeToClose, ...]) -> None:
        self._waiting.show_rows(rows)
        said = translate("VolumesPanel", "Volumes: {count}") if rows else ""
        self._waiting_count.setText(said.format(count=len(rows)))
        if rows and self._waiting.table.current() is None:
            self._waiting.table.selectRow(0)

    # --- what is filed

    def _make_filed(self) -> QWidget:
        heading = translate("VolumesPanel", "In the archive")
        columns = [
            Column(translate("VolumesPanel", "Volume"), lambda one: one.volume_number, number=True),
            Column(translate("VolumesPanel", "Couple"), lambda one: couple(one.man_name, one.woman_name), wide=True),
            Column(translate("VolumesPanel", "Archive no."), lambda one: one.archive_number, number=True),
            Column(translate("VolumesPanel", "Certificate no."), _certificate, number=True),
            Column(translate("VolumesPanel", "Registered"), _day, number=True),
            Column(translate("VolumesPanel", "Pages"), lambda one: str(one.page_count or "—"), figure=True,
                   sorted_by=lambda one: one.page_count),
        ]  # fmt: skip
        table = Table(heading, columns, key=lambda one: one.registration_id)
        table.chosen.connect(self.open_volume)
        table.current_changed.connect(lambda _: self._note_active(table))
        self._filed = ListPanel(
            table, "archive", translate("VolumesPanel", "No volume of this class and year lies in the archive.")
        )
        made = Card(heading)
        for part in self._make_choice():
            made.head.addWidget(part)
        made.column.addWidget(self._filed, 1)
        return made

    def _make_choice(self) -> list[QWidget]:
        """Class and year, and how their catalogue leaves."""
        self._box = QComboBox()
        self._box.setObjectName("archive_class")
        self._box.setAccessibleName(translate("VolumesPanel", "Class"))
        offer(self._box, wording.choices("ARCHIVE_CLASSES"))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(8)
        self._box.currentIndexChanged.connect(self._read_filed)
        self._year = NumberEntry()
        self._year.setObjectName("filing_year")
        self._year.setAccessibleName(translate("VolumesPanel", "Year"))
        self._year.setMaxLength(4)
        self._year.setFixedWidth(round(64 * theme.LARGE_TYPE[theme.current_size()]))
        self._year.textEdited.connect(lambda text: self._read_filed() if len(text) == 4 else None)
        self._count = QLabel()
        self._count.setObjectName("muted")
        parts: list[QWidget] = [self._count, self._box, self._year]
        if self.officer.may(*WHO_TAKES_CATALOGUES):
            for file_format in FORMATS:
                word = {"xlsx": "Excel"}.get(file_format, file_format.upper())
                made = button(word, lambda file_format=file_format: self._export(file_format))  # type: ignore[misc]
                made.setObjectName(f"export_{file_format}")
                made.setAccessibleName(translate("StatisticsPage", "Export as {kind}").format(kind=word))
                parts.append(made)
            labels = quiet_button(translate("VolumesPanel", "Labels of today …"), self.print_labels)
            labels.setObjectName("labels")
            parts.append(labels)
            parts.append(quiet_button(translate("StatisticsPage", "Print   F6"), self.print_now, icon_name="print"))
        return parts

    def _begin(self, year: int) -> None:
        self._year.set_value(year)
        self._read_filed()

    def _class(self) -> str:
        return str(self._box.currentData())

    def _chosen(self) -> dict[str, Any]:
        return {"archive_class": self._class(), "year": self._year.value() or 0}

    def _read_filed(self) -> None:
        chosen = self._chosen()

        def show(rows: tuple[VolumeLineOfYear, ...]) -> None:
            if chosen == self._chosen():
                self._show_filed(rows)

        self.operations.read(volumes_of_year, done=show, **chosen)

    def _show_filed(self, rows: tuple[VolumeLineOfYear, ...]) -> None:
        self._filed_count = len(rows)
        self._filed.show_rows(rows[:SHOWN])
        if len(rows) > SHOWN:
            said = translate("VolumesPanel", "Volumes: {count}, the first {shown} shown")
        else:
            said = translate("VolumesPanel", "Volumes: {count}") if rows else ""
        self._count.setText(said.format(count=len(rows), shown=SHOWN))

    def _note_active(self, table: Table) -> None:
        if table.hasFocus():
            self._active = table

    def _export(self, file_format: str) -> None:
        chosen = self._chosen()
        name = f"catalogue-{chosen['archive_class']}-{chosen['year']}.{file_format}"
        title = translate("VolumesPanel", "Export the catalogue")
        path, _ = QFileDialog.getSaveFileName(self, title, name, f"{file_format.upper()} (*.{file_format})")
        if path:
            self.export_to(Path(path), file_format)


def _papers_said(one: VolumeToClose) -> str:
    if not one.counted:
        return translate("VolumesPanel", "! not counted")
    if one.missing:
        return translate("VolumesPanel", "! {count} missing").format(count=one.missing)
    return translate("VolumesPanel", "✓ complete")


def _colour(one: VolumeToClose) -> str:
    return theme.current().warn if one.missing or not one.counted else theme.current().done


def _certificate(one: VolumeToClose | VolumeLineOfYear) -> str:
    return one.certificate_number or "—"


def _day(one: VolumeLineOfYear) -> str:
    return one.registration_date.isoformat() if one.registration_date else "—"
