// placeholder: replaced by the form shell's build
