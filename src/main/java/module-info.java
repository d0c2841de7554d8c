/** Landfall: one bureau's projects from the first lead to production. */
module landfall {
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires java.xml;

    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.jfree.jfreechart;
    requires org.apache.xmlgraphics.batik.svggen;

    requires org.xerial.sqlitejdbc;

    requires org.dhatim.fastexcel;
    requires com.fasterxml.aalto;

    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires org.apache.xmpbox;
    requires de.rototor.pdfbox.graphics2d;

    requires info.picocli;
    requires com.fasterxml.jackson.core;
    requires vinnie;

    requires org.bouncycastle.provider;

    opens landfall.cli to info.picocli;
    opens landfall.cli.argument to info.picocli;
    opens landfall.cli.command.base to info.picocli;
    opens landfall.cli.command.figures to info.picocli;
    opens landfall.cli.command.laptops to info.picocli;
    opens landfall.cli.command.ledger to info.picocli;
    opens landfall.cli.command.safety to info.picocli;
    exports landfall.ui.shell to javafx.graphics;
}
