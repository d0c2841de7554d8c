package landfall.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import landfall.sheet.file.UnreadableSheet;
import landfall.sheet.file.UnreadableSheet.Reason;
import landfall.sheet.table.Workbook;
import landfall.sheet.text.DelimitedFile;
import landfall.sheet.xlsx.XlsxReader;

/** Reads a spreadsheet file whatever its name ends in: the content decides what it is. */
public final class SheetFile {

    private static final long LARGEST_FILE = 256L << 20;
    private static final int HEAD = 4096;
    private static final Pattern WEB_PAGE = Pattern.compile(
            "^\\s*(<!--.*?-->\\s*)*(<\\?xml[^>]*>\\s*)?(<!doctype html|<(html|head|body|table|meta|style|script)[\\s>])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private SheetFile() {
    }

    /**
     * Reads every sheet of an .xlsx workbook, or the one table of a .csv, .tsv or .txt file.
     *
     * @throws UnreadableSheet for whatever keeps the file from being read; nothing else is thrown
     */
    public static Workbook read(Path file) throws UnreadableSheet {
        try {
            return readByContent(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableSheet(file, Reason.MISSING, null, e);
        } catch (AccessDeniedException e) {
            throw new UnreadableSheet(file, Reason.NO_ACCESS, null, e);
        } catch (FileSystemException e) {
            throw new UnreadableSheet(file, Reason.NO_ACCESS, e.getReason(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableSheet(file, Reason.DAMAGED, e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            // What filled the memory was only this file; it is garbage by now, so the program goes on.
            throw new UnreadableSheet(file, Reason.TOO_LARGE, "out of memory", e);
        } catch (RuntimeException e) {
            // A file altered in just the wrong place can surprise any parser; to the user it is a damaged file.
            throw new UnreadableSheet(file, Reason.DAMAGED, String.valueOf(e), e);
        }
    }

    private static Workbook readByContent(Path file) throws IOException, UnreadableSheet {
        if (Files.isDirectory(file)) {
            throw new UnreadableSheet(file, Reason.DIRECTORY, null);
        }
        byte[] head = head(file);
        if (head.length == 0) {
            throw new UnreadableSheet(file, Reason.EMPTY, null);
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new UnreadableSheet(file, Reason.TOO_LARGE, Files.size(file) + " bytes");
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return XlsxReader.read(file);
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            throw compoundFile(file);
        }
        refuseKnownOthers(file, head);
        return DelimitedFile.read(file);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, int... expected) {
        if (head.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((head[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Office's container of before 2007 also wraps every password-protected new file. */
    private static UnreadableSheet compoundFile(Path file) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (content.contains(wide("EncryptedPackage"))) {
            return new UnreadableSheet(file, Reason.ENCRYPTED, null);
        }
        if (content.contains(wide("WordDocument"))) {
            return new UnreadableSheet(file, Reason.WORD_DOCUMENT, null);
        }
        if (content.contains(wide("Workbook")) || content.contains(wide("Book"))) {
            return new UnreadableSheet(file, Reason.OLD_EXCEL, null);
        }
        return new UnreadableSheet(file, Reason.NOT_A_SPREADSHEET, "compound file without a workbook");
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static void refuseKnownOthers(Path file, byte[] head) throws UnreadableSheet {
        // UTF-16 pages exist as well: the marks looked for are ASCII, so dropping the zero bytes is enough.
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        if (text.startsWith("%PDF-")) {
            throw new UnreadableSheet(file, Reason.NOT_A_SPREADSHEET, "PDF");
        }
        if (text.startsWith("{\\rtf")) {
            throw new UnreadableSheet(file, Reason.WORD_DOCUMENT, "RTF");
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") && text.stripLeading().startsWith("<?xml")) {
            throw new UnreadableSheet(file, Reason.OTHER_SPREADSHEET, "XML spreadsheet 2003");
        }
        if (WEB_PAGE.matcher(text).find() || text.toLowerCase(Locale.ROOT).startsWith("mime-version:")) {
            throw new UnreadableSheet(file, Reason.WEB_PAGE, null);
        }
    }
}
