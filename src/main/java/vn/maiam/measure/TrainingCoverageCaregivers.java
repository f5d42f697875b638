package vn.maiam.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.maiam.plan.Target.Measured;

final class TrainingCoverageCaregivers extends CountedMeasure {

    @Override
    public String name() {
        return "training_coverage_caregivers";
    }

    @Override
    public Measures.Definition definition() {
        return new Measures.Definition(
                "Cha mẹ, người chăm sóc được cung cấp kiến thức",
                "Số cha mẹ, người chăm sóc của trẻ em thuộc nhóm, mỗi người tính một lần, đã dự ít nhất một buổi tập huấn hoặc"
                        + " hướng dẫn kỹ năng trong kỳ",
                "Số cha mẹ, người chăm sóc của trẻ em thuộc nhóm tại ngày báo cáo, mỗi người tính một lần",
                "Sổ người chăm sóc, sổ trẻ em, danh sách dự các buổi tập huấn; người dự không ghi tên ghi riêng");
    }

    @Override
    public Demands demands() {
        return new Demands(
                Set.of(Filters.CATEGORY, Filters.SUBJECT),
                Set.of(),
                EnumSet.of(Measured.PERCENT),
                Demands.THRESHOLDS,
                true);
    }

    @Override
    public String noData() {
        return "Chưa có cha mẹ, người chăm sóc nào của nhóm trẻ em này trong sổ; hãy ghi người chăm sóc của từng trẻ.";
    }

    @Override
    List<Members> members(Asked asked) {
        return List.of(Caregivers.of(asked));
    }

    @Override
    List<Beside> beside(Asked asked) {
        return List.of(Trainings.unnamed("caregiver", "cha mẹ, người chăm sóc", asked));
    }
}
