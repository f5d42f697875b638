package vn.maiam.measure;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.plan.MeasureCatalogue;
import vn.maiam.plan.Target;

@Component
class Catalogue implements MeasureCatalogue {

    @Override
    public Optional<String> unfit(Target target) {
        List<String> problems = TwelveMeasures.find(target.measure())
                .map(measure -> measure.problems(target))
                .orElse(List.of("Không có cách tính “%s”; chọn trong: %s."
                        .formatted(target.measure(), String.join(", ", names()))));
        return problems.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", problems));
    }

    @Override
    public List<String> names() {
        return TwelveMeasures.names();
    }
}
