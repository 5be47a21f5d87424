package org.shenyangatlas.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// A kind of file people write in JSON.
///
/// @param kind    what it is, such as "catalogue"
/// @param example name of such a file
/// @param largest the largest one that is read, in bytes
record JsonFile(String kind, String example, int largest) {

    byte[] read(Path file) throws Refusal {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw unusable(name, "a directory", "Name the file in it, such as " + example);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name);
        } catch (NoSuchFileException e) {
            throw unusable(name, "no such file", "");
        } catch (AccessDeniedException e) {
            throw unusable(name, "a file that may not be read", "Allow the atlas to read it");
        } catch (IOException e) {
            throw unusable(name, "a file that cannot be read: " + e.getMessage(), "");
        }
    }

    /// @param file name of the file, for problems
    byte[] read(InputStream in, String file) throws IOException, Refusal {
        byte[] content = in.readNBytes(largest + 1);
        if (content.length > largest) {
            throw new Refusal(file, "a file of up to " + (largest >> 20) + " MB", "a larger one", "");
        }
        return content;
    }

    /// @param reader is given a parser at the first token, and reads to the last token of that value
    <T> T parse(byte[] content, String file, Function<JsonParser, T> reader) throws Refusal {
        Problem notText = Encoding.problem(content, file);
        if (notText != null) {
            throw new Refusal(notText);
        }
        try (JsonParser in = largest > StrictJson.LARGEST ? StrictJson.longParser(content) : StrictJson.parser(content)) {
            try {
                if (in.nextToken() == null) {
                    throw unusable(file, "an empty file", "");
                }
                T read = reader.apply(in);
                if (in.nextToken() != null) {
                    Place place = new Place.Counter(content).at(in.currentTokenLocation().getByteOffset());
                    throw new Refusal(new Problem(Problem.Severity.ERROR, file, place.line(), place.column(), "",
                        "the end of the file", "more after the " + kind, "Leave out what follows the last }"));
                }
                return read;
            } catch (JacksonException e) {
                throw new Refusal(SyntaxFault.problem(e, in.currentLocation(), file, content));
            }
        }
    }

    Refusal unusable(String file, String found, String suggestion) {
        return new Refusal(file, "a " + kind + (PointsReader.isTable(file) ? "" : " in JSON"), found, suggestion);
    }
}
