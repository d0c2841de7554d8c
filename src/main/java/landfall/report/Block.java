package landfall.report;

import java.util.List;
import java.util.Objects;

/** One piece of a document, from top to bottom. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Note, Block.KeyFigures, Block.Figure,
        Block.Points, Block.Definitions, Block.Columns, Table {

    /**
     * A numbered heading of a section; it is never left alone at the foot of a page.
     *
     * @param opensPage whether it begins a new page
     */
    record Heading(String text, boolean opensPage) implements Block {
        public Heading {
            Objects.requireNonNull(text);
        }

        /** A heading that follows what stands before it. */
        public Heading(String text) {
            this(text, false);
        }
    }

    /** Running text, its first line indented. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text);
        }
    }

    /** Small print under a table or a figure. */
    record Note(String text) implements Block {
        public Note {
            Objects.requireNonNull(text);
        }
    }

    /** The headline figures side by side. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A picture drawn as vectors.
     *
     * @param heightMm the height in millimetres; the width is that of the column
     * @param description what the picture says, for those who cannot see it
     */
    record Figure(Drawing drawing, double heightMm, String description) implements Block {
        public Figure {
            Objects.requireNonNull(drawing);
            Objects.requireNonNull(description);
        }
    }

    /** Points that the reader counts: 1．2．3. */
    record Points(List<Point> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * One of the points.
     *
     * @param trace the id of the trace behind it, or null
     */
    record Point(String text, String trace) {
        public Point {
            Objects.requireNonNull(text);
        }
    }

    /** Terms with their explanations, in small print. */
    record Definitions(List<Definition> definitions) implements Block {
        public Definitions {
            definitions = List.copyOf(definitions);
        }
    }

    /** A term and what it means. */
    record Definition(String term, String meaning) {
        public Definition {
            Objects.requireNonNull(term);
            Objects.requireNonNull(meaning);
        }
    }

    /** Two columns side by side, kept on one page; the left one takes the given part (0 to 1) of the width. */
    record Columns(List<Block> left, List<Block> right, double leftPart) implements Block {
        public Columns {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }
}
