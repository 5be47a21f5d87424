package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is left of a file after it was held against its schema.
public final class CheckedJson {

    /// The schema library gives up on larger numbers, and nobody means them.
    private static final double LARGEST_NUMBER = 1e15;

    private final String name;
    private final byte[] content;
    private final Findings findings = new Findings();
    private final @Nullable Problem refusal;
    private final @Nullable ObjectNode root;

    CheckedJson(Problem refusal) {
        name = refusal.file();
        content = new byte[0];
        this.refusal = refusal;
        root = null;
    }

    CheckedJson(String name, byte[] content, JsonNode tree, CatalogueSchema schema) {
        this.name = name;
        this.content = content;
        refusal = null;
        if (tree instanceof ObjectNode object) {
            root = object;
            leaveOutEnormous(Pointer.ROOT, object);
            for (Finding fault : schema.fits("", object) ? List.<Finding>of() : schema.faults("", object, Pointer.ROOT)) {
                findings.add(fault);
                if (fault.isError()) {
                    leaveOut(fault.pointer());
                }
            }
        } else {
            root = null;
            findings.error("", "an object, {...}", Words.of(tree), "");
        }
    }

    /// The fields that fit. An entry of a list that does not is null, so that its neighbours keep their places.
    ///
    /// @return null when the file cannot be used at all
    public @Nullable ObjectNode root() {
        return root;
    }

    /// The file as it was read; empty when it could not be.
    public byte[] content() {
        return content.clone();
    }

    /// Names what a schema cannot say and leaves it out.
    ///
    /// @param pointer JSON pointer to the wrong value
    public void refuse(String pointer, String expected, String found, String suggestion) {
        findings.error(pointer, expected, found, suggestion);
        leaveOut(pointer);
    }

    /// Everything that was wrong, in the order of the file.
    public List<Problem> problems() {
        return refusal != null ? List.of(refusal) : findings.in(name, content);
    }

    private void leaveOut(String pointer) {
        int last = pointer.lastIndexOf('/');
        if (root == null || last < 0) {
            return;
        }
        JsonNode around = root.at(pointer.substring(0, last));
        String step = Pointer.unescape(pointer.substring(last + 1));
        if (around instanceof ObjectNode object) {
            object.remove(step);
        } else if (around instanceof ArrayNode list) {
            list.setNull(Integer.parseInt(step));
        }
    }

    private void leaveOutEnormous(Pointer at, JsonNode value) {
        if (value.isNumber() && !(Math.abs(value.doubleValue()) <= LARGEST_NUMBER)) {
            refuse(at.toString(), "a smaller number", Words.of(value), "");
        }
        new ArrayList<>(value.properties()).forEach(field -> leaveOutEnormous(at.at(field.getKey()), field.getValue()));
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            leaveOutEnormous(at.at(i), value.get(i));
        }
    }
}
