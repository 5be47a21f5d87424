package org.shenyangatlas.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// The names of a class, from a plain text file with one name a line.
///
/// @param title what the file is called, without its ending
/// @param names at least one, in the order of the file; who is there twice has two turns
public record ClassList(String title, List<String> names) {

    /// A larger file is no list of names, bytes.
    public static final int LARGEST = 256 * 1024;
    /// A longer line is no name, characters.
    public static final int LONGEST = 60;

    private static final int MOST_LISTS = 100;
    private static final String ENDING = ".txt";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Why a file is not taken: it is larger than [#LARGEST], a line is longer than [#LONGEST], it is not text (both with the
    /// line), it has no name in it, or it cannot be read; of a folder, that it has no text file in it.
    public enum Fault { TOO_LARGE, TOO_LONG, NO_TEXT, NO_NAMES, UNREADABLE, NO_LISTS }

    /// A file that was not taken.
    ///
    /// @param file  its name
    /// @param fault why not
    /// @param found how large it is, bytes, or in which line the fault is, from 1; else 0
    public record Refusal(String file, Fault fault, long found) {
    }

    /// What was found in a file or folder.
    public record Found(List<ClassList> lists, List<Refusal> refusals) {
        public Found {
            lists = List.copyOf(lists);
            refusals = List.copyOf(refusals);
        }
    }

    public ClassList {
        names = List.copyOf(names);
    }

    /// Reads a file, or every `.txt` file of a folder by name; never fails. It blocks.
    public static Found read(Path place) {
        List<ClassList> lists = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        if (!Files.isDirectory(place)) {
            readFile(place, lists, refusals);
            return new Found(lists, refusals);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place, ClassList::isText)) {
            StreamSupport.stream(files.spliterator(), false).sorted().limit(MOST_LISTS)
                .forEach(file -> readFile(file, lists, refusals));
            if (lists.isEmpty() && refusals.isEmpty()) {
                refusals.add(new Refusal(name(place), Fault.NO_LISTS, 0));
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            refusals.add(new Refusal(name(place), Fault.UNREADABLE, 0));
        }
        return new Found(lists, refusals);
    }

    private static void readFile(Path file, List<ClassList> lists, List<Refusal> refusals) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                refusals.add(new Refusal(name(file), Fault.TOO_LARGE, Files.size(file)));
            } else {
                parse(name(file), content, lists, refusals);
            }
        } catch (IOException e) {
            refusals.add(new Refusal(name(file), Fault.UNREADABLE, 0));
        }
    }

    private static void parse(String file, byte[] content, List<ClassList> lists, List<Refusal> refusals) {
        List<String> lines = decode(content).lines().toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String name = lines.get(i).strip();
            if (name.codePoints().anyMatch(sign -> sign == '\uFFFD' || Character.isISOControl(sign) && sign != '\t')) {
                refusals.add(new Refusal(file, Fault.NO_TEXT, i + 1));
                return;
            }
            if (name.codePointCount(0, name.length()) > LONGEST) {
                refusals.add(new Refusal(file, Fault.TOO_LONG, i + 1));
                return;
            }
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            refusals.add(new Refusal(file, Fault.NO_NAMES, 0));
        } else {
            lists.add(new ClassList(file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file, names));
        }
    }

    /// UTF-8 if it can be, UTF-16 if it says so, else GB18030; what that cannot read either becomes the replacement sign.
    private static String decode(byte[] content) {
        boolean wide = content.length >= 2 && ((content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF
            || (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE);
        if (wide) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("GB18030"));
        }
    }

    private static boolean isText(Path file) {
        return name(file).toLowerCase(java.util.Locale.ROOT).endsWith(ENDING) && Files.isRegularFile(file);
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
