"""Prints what assistive technology is told about the app: one JSON object for each thing in its tree.

Each has `depth`, `role`, `name`, `states`, `place` (left, top, width, height on the screen) and `labelled` (the names of what
labels it). Needs gir1.2-atspi-2.0 and python3-gi, and a session bus that the app is on.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = ["focused", "focusable", "checked", "editable", "showing", "visible", "enabled", "modal", "active"]


def place(node):
    try:
        box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
        return [box.x, box.y, box.width, box.height]
    except (GLib.Error, AttributeError, TypeError):
        return [0, 0, 0, 0]


def labels(node):
    found = []
    for relation in node.get_relation_set() or []:
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            found += [relation.get_target(n).get_name() or "" for n in range(relation.get_n_targets())]
    return found


def attributes(node):
    try:
        return dict(node.get_attributes() or {})
    except GLib.Error:
        return {}


def look(node, depth):
    if node is None or depth > 60:
        return
    try:
        states = node.get_state_set()
        held = [name for name in STATES if states.contains(getattr(Atspi.StateType, name.upper()))]
        role = node.get_role_name()
        seen = {"depth": depth, "role": role, "name": node.get_name() or "", "states": held, "place": place(node),
                "labelled": labels(node), "level": attributes(node).get("level", "")}
        children = node.get_child_count()
    except GLib.Error as error:
        # A page that is being left is no longer there to be asked.
        print(json.dumps({"depth": depth, "role": "gone", "name": str(error), "states": [], "place": [0, 0, 0, 0], "labelled": [], "level": ""}))
        return
    print(json.dumps(seen))
    for number in range(children):
        try:
            child = node.get_child_at_index(number)
        except GLib.Error:
            continue
        look(child, depth + 1)


def main():
    wanted = {int(pid) for pid in sys.argv[1:]}
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        if program is not None and (not wanted or program.get_process_id() in wanted):
            look(program, 0)


main()
