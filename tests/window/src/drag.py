"""A small window in the corner from which a file can be dragged. Says `began`, then `taken` or `refused`."""

import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402


def say(word):
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def give(_window, _context, data, _info, _time):
    data.set_uris(["file:///etc/hostname"])


told = []


def refused(_window, _context, _why):
    told.append("refused")
    say("refused")
    return True


def ended(_window, _context):
    if not told:
        say("taken")
    Gtk.main_quit()


window = Gtk.Window(type=Gtk.WindowType.POPUP)
window.set_title("drag.py")
window.set_default_size(120, 60)
window.move(0, 0)
window.add(Gtk.Label(label="a file"))
target = [Gtk.TargetEntry.new("text/uri-list", 0, 0)]
window.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, target, Gdk.DragAction.COPY | Gdk.DragAction.MOVE | Gdk.DragAction.LINK)
window.connect("drag-begin", lambda *_: say("began"))
window.connect("drag-data-get", give)
window.connect("drag-failed", refused)
window.connect("drag-end", ended)
window.show_all()
window.get_window().raise_()
Gtk.main()
