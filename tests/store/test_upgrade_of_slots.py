"""Bookings made before places had numbers: each has its place, each person the booking that counts."""

from __future__ import annotations

from sqlalchemy import text

from registry_desktop.store import schema
from registry_desktop.store.engine import CentralServer, LocalFile
from tests.registers import MIGRATIONS

BEFORE, AFTER = "0014", schema.NEWEST
MAN, WOMAN = "770101199001010001", "770101199101010001"
BOOKINGS = (
    # id, slot, day, state, came
    (1, 1, "2026-01-05", "arrived", True),  # a day that was never closed
    (2, 2, "2026-05-20", "booked", False),
    (3, 2, "2026-05-20", "cancelled_by_party", False),
    (4, 2, "2026-05-20", "cancelled_by_party", True),  # came and left: the place stayed used
    (5, None, "2026-05-20", "arrived", True),  # a walk-in
)


def test_a_register_with_bookings_is_brought_up(nowhere: LocalFile | CentralServer) -> None:
    engine = nowhere.connect(create=True)
    schema.upgrade(engine, nowhere, migrations=MIGRATIONS, target=BEFORE)
    with engine.execution_options(register_writes=True).begin() as connection:
        connection.execute(
            text(
                "insert into office (id, code, name, authority_name, division_code, address, has_foreign_power,"
                " foreign_office, closing_minute, fonds_number, review_authority, court)"
                " values (1, '770101', 'x', 'x', '770101', '', false, '', 1020, '', '', '')"
            )
        )
        for slot, day, taken in ((1, "2026-01-05", 1), (2, "2026-05-20", 2)):
            connection.execute(
                text(
                    "insert into slot (id, office_id, day, first_minute, last_minute, capacity, taken)"
                    " values (:slot, 1, :day, 510, 540, 4, :taken)"
                ),
                {"slot": slot, "day": day, "taken": taken},
            )
        for number, place, day, state, came in BOOKINGS:
            connection.execute(
                text(
                    "insert into booking (id, office_id, number, business, channel, slot_id, day, first_minute,"
                    " man_name, woman_name, man_identity_number, woman_identity_number, phone, wishes, state, made_at,"
                    " arrived_at, end_reason, revision)"
                    " values (:id, 1, :number, 'marriage.registration', 'counter', :slot, :day,"
                    " 510, 'x', 'y', :man, :woman, '', '', :state, '2026-01-01 01:00:00',"
                    " :arrived, '', 1)"
                ),
                {
                    "id": number,
                    "number": str(number),
                    "slot": place,
                    "day": day,
                    "state": state,
                    "arrived": "2026-05-20 01:00:00" if came else None,
                    "man": MAN if place is not None else "",
                    "woman": WOMAN if place is not None else "",
                },
            )
    schema.upgrade(engine, nowhere, migrations=MIGRATIONS, target=AFTER)
    with engine.connect() as connection:
        places = connection.execute(text("select slot_id, place, booking_id from slot_place order by 1, 2")).all()
        persons = connection.execute(
            text("select identity_number, booking_id from booked_person order by identity_number")
        ).all()
        slots = connection.execute(text("select id, taken, lane from slot order by id")).all()
    assert [tuple(row) for row in places] == [(1, 1, 1), (2, 1, 2), (2, 2, 4)]
    assert [tuple(row) for row in persons] == [(MAN, 2), (WOMAN, 2)]
    assert [tuple(row) for row in slots] == [(1, 1, ""), (2, 2, "")]
    engine.dispose()
