package vn.maiam.progress;

import java.util.List;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Figure.Part;
import vn.maiam.plan.Target;

/**
 * One figure as the page shows it. Texts are ready to read; {@code number} is for drawing only.
 *
 * @param numerator "1.250"; a dash where nothing can be counted
 * @param value "46,67 %"
 * @param state as {@link Figure.State}, for the colour; {@code stateText} says it
 * @param reason why there is no figure; null otherwise
 * @param marks what people must know of the figure: declared, against which baseline
 */
public record FigureLine(
        String target,
        String numerator,
        String denominator,
        String counted,
        String value,
        Double number,
        String state,
        String stateText,
        String reason,
        List<String> marks,
        List<PartLine> parts) {

    public record PartLine(String name, String numerator, String denominator, String value) {

        static PartLine of(Part part) {
            return new PartLine(
                    part.name(),
                    number(part.numerator()),
                    number(part.denominator()),
                    FigureWords.share(part.numerator(), part.denominator(), null));
        }
    }

    static FigureLine of(Target target, Figure figure) {
        return new FigureLine(
                target.id(),
                number(figure.numerator()),
                number(figure.denominator()),
                FigureWords.counted(figure.unit()),
                FigureWords.value(target, figure),
                FigureWords.drawn(target, figure),
                figure.state().name(),
                FigureWords.state(figure.state()),
                figure.reason(),
                marks(target, figure),
                figure.parts() == null
                        ? List.of()
                        : figure.parts().stream().map(PartLine::of).toList());
    }

    private static List<String> marks(Target target, Figure figure) {
        List<String> marks = new java.util.ArrayList<>();
        if (figure.declared()) {
            marks.add("Có số khai báo, không đếm hết từ bản ghi");
        }
        if (target.quality() == Target.Quality.ESTIMATED) {
            marks.add("Số ước tính");
        }
        if (figure.baseline() != null) {
            marks.add("Mốc ban đầu: " + Numbers.plain(figure.baseline()));
        }
        return marks;
    }

    private static String number(Long number) {
        return number == null ? Numbers.NONE : Numbers.whole(number);
    }
}
