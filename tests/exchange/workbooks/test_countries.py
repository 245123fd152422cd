import pytest

from workbench.exchange.workbooks.countries import countries_in, country_code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("CHINA", "CN"),
        ("china", "CN"),
        ("CONGO, DEMOCRATIC REPUBLIC OF THE", "CD"),
        ("DRC", "CD"),
        ("DR Congo", "CD"),
        ("Congo (Kinshasa)", "CD"),
        ("CONGO", "CG"),
        ("TURKEY", "TR"),
        ("Türkiye", "TR"),
        ("BOLIVIA (PLURINATIONAL STATE OF)", "BO"),
        ("IRAN (ISLAMIC REPUBLIC OF)", "IR"),
        ("VENEZUELA (BOLIVARIAN REPUBLIC OF)", "VE"),
        ("KOREA (DEMOCRATIC PEOPLE'S REPUBLIC OF)", "KP"),
        ("KOREA, REPUBLIC OF", "KR"),
        ("MICRONESIA (FEDERATED STATES OF)", "FM"),
        ("VIRGIN ISLANDS (BRITISH)", "VG"),
        ("VIRGIN ISLANDS (U.S.)", "VI"),
        ("HOLY SEE", "VA"),
        ("NAURU", "NR"),
        ("WESTERN SAHARA *", "EH"),
        ("NORTH MACEDONIA, REPUBLIC OF", "MK"),
        ("Chinese Taipei (Taiwan)", "TW"),
        ("TAIWAN, PROVINCE OF CHINA", "TW"),
        ("Czechia (Czech Republic)", "CZ"),
        ("LAO PEOPLE’S DEMOCRATIC REPUBLIC", "LA"),
        ("U.S.A.", "US"),
        ("UNITED STATES OF AMERICA", "US"),
        ("UK", "GB"),
        ("Russia", "RU"),
        ("Burma", "MM"),
        ("PRC", "CN"),
        ("JP", "JP"),
    ],
)
def test_that_names_as_workbooks_write_them_are_known(name: str, code: str) -> None:
    assert country_code(name) == code


@pytest.mark.parametrize("name", ["Korea", "Congo, Democratic", "Chin", "Unknown", "", "XX", "jp", "L1"])
def test_that_nothing_is_guessed(name: str) -> None:
    assert country_code(name) is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Argentina, Australia; Peru/Rwanda", ("AR", "AU", "PE", "RW")),
        ("CONGO, DEMOCRATIC REPUBLIC OF THE", ("CD",)),
        ("Congo, Democratic Republic of the; Rwanda", ("CD", "RW")),
        ("Rwanda, CONGO, DEMOCRATIC REPUBLIC OF THE, Peru", ("CD", "PE", "RW")),
        ("Angola, Congo, Rwanda", ("AO", "CG", "RW")),
        ("Congo, Dem. Rep., Rwanda", ("RW",)),
        ("Korea, Republic of; U.S.A., Peru.", ("KR", "PE", "US")),
        ("Peru, Peru", ("PE",)),
        ("Malaysia.Rwanda  the southern Katanga", ()),
        ("Recycled/Scrap", ()),
        ("Not disclosed per LBMA", ()),
        ("L1", ()),
    ],
)
def test_that_only_exact_names_are_taken_from_free_text(text: str, codes: tuple[str, ...]) -> None:
    assert countries_in(text) == codes
