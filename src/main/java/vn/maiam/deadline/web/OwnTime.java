package vn.maiam.deadline.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What an administrator types to give one commune a shorter time. */
record OwnTime(
        @NotBlank(message = "Hãy nhập mã xã, phường, thị trấn.") String unit,
        @Pattern(regexp = "\\s*[1-9][0-9]{0,3}\\s*", message = "Hãy nhập một số nguyên từ 1 đến 9999.") String amount,
        @NotBlank(message = "Hãy ghi căn cứ hoặc lý do: văn bản nào, hay vì sao.")
                @Size(max = 500, message = "Căn cứ dài nhất 500 ký tự.")
                String source) {

    OwnTime {
        unit = unit == null ? "" : unit;
        amount = amount == null ? "" : amount;
    }

    int number() {
        return Integer.parseInt(amount.strip());
    }
}
