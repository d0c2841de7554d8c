package landfall.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import landfall.sheet.file.UnreadableSheet;
import landfall.sheet.file.UnwritableTarget;
import landfall.sheet.table.Table;
import landfall.text.Problem;

/** Why a ledger is refused, in words that say what to do about it. */
public final class Refusals {
    private Refusals() {
    }

    /** Why a spreadsheet cannot be read. */
    public static Problem unreadable(UnreadableSheet unreadable) {
        String key = switch (unreadable.reason()) {
            case MISSING -> "exchange.problem.missing";
            case DIRECTORY -> "exchange.problem.directory";
            case NO_ACCESS -> "exchange.problem.no_access";
            case EMPTY -> "exchange.problem.empty";
            case NOT_A_SPREADSHEET -> "exchange.problem.not_a_spreadsheet";
            case WORD_DOCUMENT -> "exchange.problem.word";
            case WEB_PAGE -> "exchange.problem.web_page";
            case OLD_EXCEL -> "exchange.problem.old_excel";
            case OTHER_SPREADSHEET -> "exchange.problem.other_spreadsheet";
            case ENCRYPTED -> "exchange.problem.encrypted";
            case DAMAGED -> "exchange.problem.damaged";
            case UNKNOWN_ENCODING -> "exchange.problem.encoding";
            case TOO_LARGE -> "exchange.problem.too_large";
        };
        return new Problem(unreadable, key, name(unreadable.file()));
    }

    /** Why a file cannot be written. */
    public static Problem unwritable(UnwritableTarget unwritable, Path target) {
        return new Problem(unwritable, "exchange.problem.unwritable", target.toString());
    }

    static Problem noHeader(Path file, List<Table> sheets) {
        return new Problem("exchange.problem.no_header", name(file), names(sheets));
    }

    static Problem noSheet(Path file, String wanted, List<Table> sheets) {
        return new Problem("exchange.problem.no_sheet", name(file), wanted, names(sheets));
    }

    static Problem nothing(Path file) {
        return new Problem("exchange.problem.nothing", name(file));
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static String names(List<Table> sheets) {
        return sheets.stream().map(Table::name).collect(Collectors.joining(", "));
    }
}
