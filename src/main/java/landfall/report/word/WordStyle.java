package landfall.report.word;

/** The styles that the text is written in; a template that has one of that name decides what it looks like. */
enum WordStyle {
    TITLE("Title"), HEADING("Heading1"), BODY("LandfallBody"), MARK("LandfallMark"), RED_HEAD("LandfallRedHead"),
    NUMBER("LandfallNumber"), ISSUER("LandfallIssuer"), WORKING("LandfallWorking"), POINT("LandfallPoint"),
    DEFINITION("LandfallDefinition"), NOTE("LandfallNote"), PICTURE("LandfallPicture"),
    TABLE_HEAD("LandfallTableHead"), TABLE_TEXT("LandfallTableText"), TABLE_FIGURE("LandfallTableFigure"),
    KEY_LABEL("LandfallKeyLabel"), KEY_VALUE("LandfallKeyValue"), KEY_COMMENT("LandfallKeyComment"),
    SIGNATURE("LandfallSignature"), IMPRINT("LandfallImprint"), TABLE("LandfallTable"),
    KEY_TABLE("LandfallKeyTable"), FACT_TABLE("LandfallFactTable");

    private final String id;

    WordStyle(String id) {
        this.id = id;
    }

    /** Its id in the built-in template. */
    String id() {
        return id;
    }
}
