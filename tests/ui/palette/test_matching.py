from workbench.ui.palette.matching import best, folded


def _best(items: list[str], typed: str) -> list[str]:
    return best(items, typed, lambda item: item)


def test_that_every_word_must_occur_in_any_order() -> None:
    assert _best(["Go to sources", "Sources go", "Go home"], "so go") == ["Go to sources", "Sources go"]


def test_that_what_begins_so_comes_first_then_words_that_do_then_the_rest() -> None:
    items = ["Reproduce", "Undo a product", "Product list"]
    assert _best(items, "prod") == ["Product list", "Undo a product", "Reproduce"]


def test_that_nothing_typed_keeps_all_in_their_order() -> None:
    assert _best(["b", "a"], "  ") == ["b", "a"]


def test_that_case_accents_and_a_menus_ampersand_do_not_count() -> None:
    assert folded("É&dition") == folded("edition")
