package org.shenyangatlas.exchange;

import java.util.ArrayList;
import java.util.List;

/// A list to be ticked off, as it is written in a text file: `# ` before the title, `## ` before the heading of a section, `- `
/// before what is told there, `- [ ] ` before what is to be done. What stands between title and sections is its note. What ends
/// with `____` is to be filled in.
///
/// @param note "" when there is none
record CheckList(String title, String note, List<Section> sections) {

    private static final String BOX = "[ ] ";
    private static final String BLANK = "____";

    /// What goes with one heading.
    record Section(String heading, List<Item> items) {
        Section {
            items = List.copyOf(items);
        }
    }

    /// One thing to do, to know or to fill in.
    record Item(Kind kind, String text) {

        /// What is drawn with the text: a box to tick, nothing, or a line to write on.
        enum Kind { TO_DO, TO_KNOW, TO_FILL_IN }

        private static Item of(String written) {
            if (written.startsWith(BOX)) {
                return new Item(Kind.TO_DO, written.substring(BOX.length()));
            }
            return written.endsWith(BLANK) ? new Item(Kind.TO_FILL_IN, written.substring(0, written.length() - BLANK.length()))
                : new Item(Kind.TO_KNOW, written);
        }
    }

    CheckList {
        sections = List.copyOf(sections);
    }

    /// Takes what it knows of a text; there is no text that is none.
    static CheckList of(String text) {
        String title = "";
        String heading = "";
        List<String> note = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            if (line.startsWith("## ")) {
                close(sections, heading, items);
                heading = line.substring(3);
            } else if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (line.startsWith("- ")) {
                items.add(Item.of(line.substring(2)));
            } else if (heading.isEmpty()) {
                note.add(line);
            } else {
                items.add(new Item(Item.Kind.TO_KNOW, line));
            }
        }
        close(sections, heading, items);
        return new CheckList(title, String.join(" ", note), sections);
    }

    private static void close(List<Section> sections, String heading, List<Item> items) {
        if (!heading.isEmpty() || !items.isEmpty()) {
            sections.add(new Section(heading, items));
        }
        items.clear();
    }
}
