"""What belongs into the volume of each business (令第32号), and that every such paper has its name."""

import pytest

from registry_desktop.acts.filing import FILES, filing_act
from registry_desktop.acts.volume_values import CLASSES
from registry_desktop.domain.codes import CodeTable
from registry_desktop.domain.lookup_states import ENTITLEMENTS, LOOKUP_STATES
from registry_desktop.domain.scan import LARGEST_SCAN, media_type_of_scan
from registry_desktop.kinds import COUPLE_KINDS, KIND_BY_NAME
from registry_desktop.kinds.kind import Kind
from registry_desktop.printing.template import Templates
from registry_desktop.words import ARCHIVE_CLASSES, PAPERS, STATES
from registry_desktop.words import ENTITLEMENTS as ENTITLEMENT_WORDS
from registry_desktop.words import LOOKUP_STATES as LOOKUP_STATE_WORDS
from tests.kinds.couples import RESOURCES, STATUTES

CERTIFYING = [kind for kind in COUPLE_KINDS if kind.issues_certificates]
ROWS = [row for row in STATUTES.rows if row.key.startswith("volume.")]


def names(table: str) -> set[str]:
    return {row.code for row in CodeTable.read(RESOURCES / "codes" / f"{table}.csv").rows}


@pytest.mark.parametrize("kind", CERTIFYING, ids=lambda kind: kind.name)
def test_every_kind_has_a_volume_with_what_the_office_prints_for_it(kind: Kind) -> None:
    (row,) = [row for row in ROWS if row.key == f"volume.{kind.name}"]
    listed = {word.rstrip("?*") for word in str(row.value).split()}
    in_volume = {one.paper for one in kind.prints if one.in_volume and not one.on_booklet}
    assert in_volume <= listed
    assert "shown" in listed


def test_every_paper_of_a_volume_has_a_name_in_chinese_and_a_word() -> None:
    listed = {word.rstrip("?*") for row in ROWS for word in str(row.value).split()} - {"shown"}
    assert listed - names("volume_papers") - names("papers") == set()
    assert (listed | names("volume_papers")) - set(PAPERS) == set()


def test_a_class_named_for_a_state_has_its_own_series() -> None:
    kinds = {kind.name for kind in CERTIFYING}
    series = {row.key.removeprefix("volume_code.") for row in STATUTES.rows if row.key.startswith("volume_code.")}
    assert {row.key.removeprefix("volume.") for row in ROWS} - kinds == series


def test_a_look_up_ends_with_copies_in_hand_or_with_an_answer() -> None:
    assert set(LOOKUP_STATES.last) == {"handed_over", "refused", "not_found"}
    assert LOOKUP_STATES.reachable("requested") == set(LOOKUP_STATES.states) <= set(STATES)


def test_a_scan_is_whole_and_of_a_form_every_machine_reads() -> None:
    assert media_type_of_scan(b"%PDF-1.7 ... %%EOF\r\n") == "application/pdf"
    assert media_type_of_scan(b"%PDF-" + b"0" * LARGEST_SCAN + b"%%EOF") == ""
    assert media_type_of_scan(b"MZ\x90") == ""


def test_the_catalogue_names_a_paper_of_the_office_as_the_paper_itself_does() -> None:
    table = CodeTable.read(RESOURCES / "codes" / "volume_papers.csv")
    for code, template in Templates(RESOURCES / "papers").items():
        named = next((row.text for row in table.rows if row.code == code), template.title)
        assert named.removesuffix("（存根）") == template.title


def test_every_class_of_volumes_has_its_words_and_the_act_that_files_it() -> None:
    filed = {
        kind.name for kind in COUPLE_KINDS if any(kind.states.allows(state, "filed") for state in kind.states.states)
    }
    listed = {row.key.removeprefix("volume.") for row in STATUTES.rows if row.key.startswith("volume.")}
    ended = listed - set(KIND_BY_NAME)
    for archive_class in filed | ended:
        assert filing_act(archive_class) is not None, archive_class
    assert set(ARCHIVE_CLASSES) == set(CLASSES) == filed | ended
    assert set(FILES) == filed


def test_a_look_up_is_said_in_its_own_words_and_each_right_has_its_law() -> None:
    assert set(LOOKUP_STATE_WORDS) == set(LOOKUP_STATES.states)
    needs = {row.key.rpartition(".")[2] for row in STATUTES.rows if row.key.startswith("lookup.needs.")}
    assert set(ENTITLEMENTS) == set(ENTITLEMENT_WORDS) == needs
