package landfall.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import landfall.domain.Enterprise;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.journal.Cell;
import landfall.journal.Draft;
import landfall.text.Language;
import landfall.text.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small ledgers made on the spot, and what comes of importing them. */
final class Imports {
    static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    static final Texts ZH = Texts.in(Language.CHINESE);

    private Imports() {
    }

    static Path shared(String name) {
        try {
            return Path.of(Imports.class.getResource("/landfall/ledgers/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text file of these lines. */
    static Path csv(Path folder, String... lines) {
        return text(folder, "台账.csv", String.join("\n", lines), StandardCharsets.UTF_8);
    }

    static Path text(Path folder, String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with one sheet named 台账. */
    static Path xlsx(Path folder, Consumer<Worksheet> fill) {
        return workbook(folder, Map.of("台账", fill));
    }

    static Path workbook(Path folder, Map<String, Consumer<Worksheet>> sheets) {
        Path file = folder.resolve("台账.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            var workbook = new Workbook(out, "test", "1.0");
            for (var sheet : new LinkedHashMap<>(sheets).entrySet()) {
                Worksheet worksheet = workbook.newWorksheet(sheet.getKey());
                sheet.getValue().accept(worksheet);
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Puts rows of cells separated by | into a sheet; numbers become numbers. */
    static Consumer<Worksheet> rows(String... lines) {
        return sheet -> {
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split("\\|", -1);
                for (int column = 0; column < cells.length; column++) {
                    String cell = cells[column].strip();
                    if (cell.matches("-?\\d+(\\.\\d+)?")) {
                        sheet.value(row, column, new java.math.BigDecimal(cell));
                    } else if (!cell.isEmpty()) {
                        sheet.value(row, column, cell);
                    }
                }
            }
        };
    }

    static Consumer<Worksheet> merged(Consumer<Worksheet> fill, int... corners) {
        return fill.andThen(sheet -> {
            for (int i = 0; i < corners.length; i += 4) {
                sheet.range(corners[i], corners[i + 1], corners[i + 2], corners[i + 3]).merge();
            }
        });
    }

    static ImportPlan plan(Path file) {
        return plan(file, Pipeline.EMPTY);
    }

    static ImportPlan plan(Path file, Pipeline pipeline) {
        return ImportPlan.of(Ledger.read(file), pipeline, TODAY);
    }

    /** The pipeline after the plan's draft, as the workspace would make it. */
    static Pipeline imported(Path file) {
        return after(Pipeline.EMPTY, plan(file).toDraft());
    }

    static Pipeline after(Pipeline pipeline, Draft draft) {
        Map<String, Map<Field<?>, Object>> byRow = new LinkedHashMap<>();
        draft.values().forEach((Cell cell, String value) -> {
            Field<?> field = EntityKind.of(cell.entity()).field(cell.field());
            byRow.computeIfAbsent(cell.row(), row -> new LinkedHashMap<>()).put(field, field.type().decode(value));
        });
        List<Entity> changed = new ArrayList<>();
        byRow.forEach((id, values) -> {
            EntityKind kind = values.keySet().iterator().next().kind();
            if (kind == EntityKind.BUREAU) {
                return;
            }
            Entity known = kind == EntityKind.PROJECT ? pipeline.project(id) : pipeline.enterprise(id);
            Facts facts = (known == null ? Facts.none(kind) : known.facts()).withAll(values);
            changed.add(kind == EntityKind.PROJECT ? new Project(id, facts) : new Enterprise(id, facts));
        });
        return pipeline.with(changed, List.of());
    }

    static Project only(Pipeline pipeline) {
        if (pipeline.projects().size() != 1) {
            throw new AssertionError("expected one project, not "
                    + pipeline.projects().stream().map(Project::name).toList());
        }
        return pipeline.projects().getFirst();
    }

    static Project named(Pipeline pipeline, String name) {
        return pipeline.projects().stream().filter(project -> project.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in "
                        + pipeline.projects().stream().map(Project::name).toList()));
    }

    static List<String> messages(ImportPlan plan) {
        return plan.warnings().stream().map(warning -> warning.row() + " " + (warning.field() == null ? ""
                : warning.field().key()) + ": " + warning.message(ZH)).toList();
    }

    static List<String> skips(ImportPlan plan) {
        return plan.skipped().stream().map(row -> row.row() + " " + row.reason().message(ZH)).toList();
    }
}
