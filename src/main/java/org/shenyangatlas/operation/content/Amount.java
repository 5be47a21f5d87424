package org.shenyangatlas.operation.content;

import java.util.Locale;

/// Numbers in sentences, with their thousands set apart, whatever the machine's habits.
final class Amount {

    private Amount() {
    }

    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String bytes(long number) {
        return of(number) + (number == 1 ? " byte" : " bytes");
    }
}
