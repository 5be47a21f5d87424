package org.shenyangatlas.operation.watch;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A short name for a fault, the same each time and on each machine: staff read it out, and the log is searched for it.
final class FaultCode {

    /// Without I, L, O and U, which are misheard or misread.
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;
    private static final int FRAMES = 3;
    private static final int CAUSES = 8;

    private FaultCode() {
    }

    /// From the types of a fault and of what caused it, and from where it arose; not from messages and line numbers, which
    /// change.
    ///
    /// @return like `F-7QK2MX`
    static String of(Throwable fault) {
        StringBuilder trait = new StringBuilder();
        Throwable root = fault;
        for (int i = 0; ; i++) {
            trait.append(root.getClass().getName()).append('\n');
            Throwable cause = root.getCause();
            if (cause == null || cause == root || i == CAUSES) { // causes may go round in circles
                break;
            }
            root = cause;
        }
        trait.append(Stream.of(root.getStackTrace()).limit(FRAMES).map(FaultCode::place).collect(Collectors.joining("\n")));
        return of(trait.toString());
    }

    /// For what is no exception: from whatever is the same each time.
    static String of(String trait) {
        long hash = 0xcbf29ce484222325L; // FNV-1a
        for (int i = 0; i < trait.length(); i++) {
            hash = (hash ^ trait.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        StringBuilder code = new StringBuilder("F-");
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt((int) (hash >>> 5 * i & 31)));
        }
        return code.toString();
    }

    /// Without the numbers that the compiler and the Java machine give to lambdas.
    private static String place(StackTraceElement frame) {
        String type = frame.getClassName();
        int lambda = type.indexOf("$$Lambda");
        return (lambda < 0 ? type : type.substring(0, lambda)) + "." + frame.getMethodName().replaceAll("\\$\\d+$", "");
    }
}
