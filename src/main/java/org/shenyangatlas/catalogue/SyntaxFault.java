package org.shenyangatlas.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Says what Jackson complains about in words for the author of a catalogue.
final class SyntaxFault {

    private static final Pattern CHARACTER = Pattern.compile("character \\(+(.+?) ?\\(?,? ?code \\d+\\)");
    private static final Pattern MARKER = Pattern.compile("close marker ('.')");
    private static final Pattern QUOTED = Pattern.compile("(?:property \"|token '|escape ')(.+?)[\"']");

    /// A complaint of Jackson's by some of its words, and ours instead. Tried from the top.
    private record Rule(String complaint, String expected, String suggestion) {
    }

    private static final List<Rule> RULES = List.of(
        new Rule("comma to separate Object", "a comma or }", "Put a comma between two fields"),
        new Rule("comma to separate Array", "a comma or ]", "Put a comma between two entries"),
        new Rule("colon to separate", "a colon after the name of a field", ""),
        new Rule("double-quote to start", "the name of a field in quotes",
            "Leave out a comma too many, or put the name in quotes"),
        new Rule("non-standard) comment", "no comments", "JSON has no comments: leave it out"),
        new Rule("expected a value", "a value", "Leave out a comma too many, or put the value that is missing"),
        new Rule("expected a valid value", "a value", "Texts stand in straight double quotes"),
        new Rule("expected ']'", "]", "The list that is open here must be closed first"),
        new Rule("expected '}'", "}", "The object that is open here must be closed first"),
        new Rule("end-of-input", "more", "A bracket or quote that was opened is never closed"),
        new Rule("end of input", "more", "A bracket or quote that was opened is never closed"),
        new Rule("closing quote", "closing quotes", ""),
        new Rule("Illegal unquoted character", "closing quotes before the end of the line",
            "A line break in a text is written as \\n"),
        new Rule("Illegal character", "no control characters", ""),
        new Rule("character escape", "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u",
            "A backslash itself is written as \\\\"),
        new Rule("Duplicate ", "every field once", "Keep one of them"),
        new Rule("Leading zeroes", "a number without zeros before it", ""),
        new Rule("in numeric value", "a digit", ""),
        new Rule("Non-standard token", "a value", "Texts stand in quotes; NaN and Infinity are no numbers here"),
        new Rule("Unrecognized token", "a value", "Texts stand in quotes; other words are true, false and null"),
        new Rule("nesting depth", "at most 32 brackets inside each other", ""),
        new Rule("Number value length", "numbers of at most 64 digits", ""),
        new Rule("String value length", "texts of at most 100,000 characters", ""),
        new Rule("ame length", "names of at most 256 characters", ""),
        new Rule("oken count", "a file of at most 16,000,000 names, values and brackets", ""));

    private SyntaxFault() {
    }

    /// @param reached how far the file had been read; used when the complaint names no place
    static Problem problem(JacksonException complaint, TokenStreamLocation reached, String file, byte[] content) {
        TokenStreamLocation location = complaint.getLocation() == null ? reached : complaint.getLocation();
        Place place = new Place.Counter(content).at(location.getByteOffset());
        String message = complaint.getOriginalMessage();
        Rule rule = RULES.stream().filter(known -> message.contains(known.complaint)).findFirst()
            .orElseGet(() -> new Rule("", "JSON", message));
        return new Problem(Problem.Severity.ERROR, file, place.line(), place.column(), "", rule.expected,
            found(message), rule.suggestion);
    }

    private static String found(String message) {
        if (message.contains("end-of-input") || message.contains("end of input")) {
            return "the end of the file";
        }
        Matcher character = CHARACTER.matcher(message);
        if (character.find()) {
            return character.group(1).startsWith("CTRL") ? "a line break or control character" : character.group(1);
        }
        Matcher marker = MARKER.matcher(message);
        if (marker.find()) {
            return marker.group(1);
        }
        Matcher quoted = QUOTED.matcher(message);
        if (quoted.find()) {
            return Words.quoted(quoted.group(1)) + (message.startsWith("Duplicate") ? " again" : "");
        }
        if (message.contains("Leading zeroes")) {
            return "such zeros";
        }
        return message.contains("exceeds") ? "more" : "something else";
    }
}
