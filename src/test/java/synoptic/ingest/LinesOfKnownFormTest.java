package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static synoptic.ingest.FurnitureRules.Zone.ANYWHERE;
import static synoptic.ingest.FurnitureRules.Zone.BESIDE;
import static synoptic.ingest.FurnitureRules.Zone.EDGE;
import static synoptic.ingest.FurnitureRules.Zone.END;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Furniture;
import synoptic.article.Outlet;
import synoptic.article.Published;

/** Dates, bylines, datelines, mastheads, captions and furniture, line by line. */
class LinesOfKnownFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2017-11-17                                         | 2017-11-17 | -
            2024-06-18T14:20:00Z                               | 2024-06-18 | 14:20
            2024-06-18T14:20:05.123+09:00                      | 2024-06-18 | 14:20
            Wednesday 19 June 2024                             | 2024-06-19 | -
            Wed, 19 Jun 2024 05:07 GMT                         | 2024-06-19 | 05:07
            June 18, 2024 14:20 GMT                            | 2024-06-18 | 14:20
            June 18th, 2024 at 2:20 p.m. ET                    | 2024-06-18 | 14:20
            Sept. 3, 2019, 12:05 AM EDT                        | 2019-09-03 | 00:05
            19/06/2024 05:07                                   | 2024-06-19 | 05:07
            06/19/2024                                         | 2024-06-19 | -
            05/06/2024                                         | -          | -
            19.06.2024, 05.07 Uhr                              | 2024-06-19 | 05:07
            Published: 18 June 2024                            | 2024-06-18 | -
            Published On 18 Jun 2024                           | 2024-06-18 | -
            First published on Tue 18 Jun 2024 11.42am BST     | 2024-06-18 | 11:42
            Published 18 June 2024. Updated 19 June 2024, 9am  | 2024-06-18 | 09:00
            05:07 June 19, 2024                                | 2024-06-19 | 05:07
            Mittwoch, 19. Juni 2024                            | 2024-06-19 | -
            Veröffentlicht am 3. März 2022 um 14:05 Uhr        | 2022-03-03 | 14:05
            Publié le mercredi 19 juin 2024 à 14h05            | 2024-06-19 | 14:05
            miércoles 19 de junio de 2024                      | 2024-06-19 | -
            среда, 19 июня 2024                                | 2024-06-19 | -
            2024年6月19日                                       | 2024-06-19 | -
            2024년 6월 19일 05:07                               | 2024-06-19 | 05:07
            Updated at 10:55 p.m. ET                           | -          | -
            3 hours ago                                        | -          | -
            ٣ مايو ٢٠٢٦                                        | 2026-05-03 |
            3 مايو 2025                                        | 2025-05-03 |
            3 במאי 2025                                        | 2025-05-03 |
            3 мај 2025                                         | 2025-05-03 |
            2025年5月3日                                        | 2025-05-03 |
            """)
    void dateLines(String line, LocalDate date, LocalTime time) {
        assertThat(DateLine.of(line)).hasValueSatisfying(found -> {
            assertThat(found.isAlone()).isTrue();
            assertThat(found.published()).isEqualTo(date == null ? null : new Published(date, time));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "He arrived on June 18, 2024",
        "19 June 2024 was a Wednesday like any other",
        "It is 10:55 p.m. in Seoul",
        "31 February 2024",
        "2024-13-45",
        "Room 12",
        "The meeting of 19 June 2024",
    })
    void noDateLines(String line) {
        assertThat(DateLine.of(line).filter(DateLine::isAlone)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jane Doe                                        | Jane Doe
            Herald of Ulm – by Tobias Wrenfield                | Tobias Wrenfield
            From our correspondent                             | From our correspondent
            Our special correspondent in Port Ellery           | Our special correspondent in Port Ellery
            Staff and agencies                                 | Staff and agencies
            Von unserem Korrespondenten in Rom                 | Von unserem Korrespondenten in Rom
            BY JANE DOE AND JOHN O’NEIL                        | JANE DOE AND JOHN O’NEIL
            By Nikos Argyris, with Continental Press Agency    | Nikos Argyris, with Continental Press Agency
            By Priya Lindqvist, transport correspondent        | Priya Lindqvist, transport correspondent
            By Agence France-Presse                            | Agence France-Presse
            By Ludwig van der Berg in The Hague                | Ludwig van der Berg in The Hague
            Written by: Jane Doe (jane.doe@paper.example)      | Jane Doe
            By Jane Doe @janedoe                               | Jane Doe
            Von Jürgen Müller                                  | Jürgen Müller
            / Updated By Corky Smith                           | Corky Smith
            """)
    void bylines(String line, String names) {
        assertThat(Byline.after(line)).contains(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "By the numbers",
        "By Wednesday, dozens had gathered in the square",
        "By noon the bridge was shut.",
        "By land and sea",
        "Bystanders helped",
        "By Putin's side stood a man whom nobody knew",
    })
    void noBylines(String line) {
        assertThat(Byline.after(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            SEOUL, June 19 (Hanbit) -- Russian President       | SEOUL           | SEOUL, June 19 (Hanbit) --
            PYONGYANG — The two leaders                        | PYONGYANG       | PYONGYANG —
            PORT ELLERY – The Harbour Bridge                   | PORT ELLERY     | PORT ELLERY –
            COLUMBIA, S.C. (AP) - A man                        | COLUMBIA, S.C.  | COLUMBIA, S.C. (AP) -
            WASHINGTON, D.C., June 3 — “We                     | WASHINGTON, D.C.| WASHINGTON, D.C., June 3 —
            MOSCOW/SEOUL, 19 June (Reuters) - Russia           | MOSCOW/SEOUL    | MOSCOW/SEOUL, 19 June (Reuters) -
            Seoul, June 19 (Hanbit) — The                      | Seoul           | Seoul, June 19 (Hanbit) —
            Washington (CNN) -- The                            | Washington      | Washington (CNN) --
            (CNN) -- The                                       | -               | (CNN) --
            UPDATE 2:52 p.m. -- The                            | -               | UPDATE 2:52 p.m. --
            """)
    void datelines(String paragraph, String place, String opening) {
        assertThat(DatelineOpening.of(paragraph)).contains(new DatelineOpening(place, opening.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "NATO — the alliance — met on Wednesday",
        "NATO — The alliance met on Wednesday",
        "BREAKING — A ferry has hit the bridge",
        "Trump — who was there — said nothing",
        "Putin and Kim (left) - both smiling",
        "A 12-year-old boy",
        "X-ray machines were sent",
        "— And then there were two",
    })
    void noDatelines(String paragraph) {
        assertThat(DatelineOpening.of(paragraph)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Aegean Monitor — World                      | The Aegean Monitor
            Hanbit News Agency                              | Hanbit News Agency
            THE SOUTHERN DAILY                              | THE SOUTHERN DAILY
            Gulf World Service                              | Gulf World Service
            Source: Gulf World Service and news agencies    | Gulf World Service
            Outlet: Northern Dispatch                       | Northern Dispatch
            © 2024 The Southern Daily. All rights reserved. | The Southern Daily
            Copyright The Ellery Courier 2024               | The Ellery Courier
            The National Ledger · Transport                 | The National Ledger
            東京科学新聞                                        | 東京科学新聞
            新华社                                              | 新华社
            한빛일보                                            | 한빛일보
            """)
    void mastheads(String line, String name) {
        assertThat(Masthead.labelled(line)
                .or(() -> Masthead.withSection(line))
                .or(() -> Masthead.name(line))
                .or(() -> Masthead.owner(line)))
                .contains(new Outlet(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Photo: The leaders meet",
        "FILE PHOTO: The leaders meet",
        "FILE - In this Jan. 3, 2019 photo, the leaders meet.",
        "Image caption The leaders meet",
        "The leaders meet at the airport. (AP Photo/Jane Doe)",
        "The leaders meet at the airport. (KCNA/Reuters)",
        "The leaders meet in September 2023 [File: Pool]",
        "The leaders meet in September 2023 [File: Pool via Reuters]",
        "The leaders meet at the cosmodrome in September 2023 [Jane Doe/Pool via AP]",
        "The leaders meet in September 2023 (Sputnik, Kremlin Pool via AP)",
        "The leaders meet at the airport [AFP]",
        "[File: Reuters]",
        "The leaders meet at the airport. Picture: Continental Press Agency",
        "The leaders meet. Photograph: Jane Doe/AFP/Getty Images",
    })
    void captions(String line) {
        assertThat(Caption.isLabelled(line) || Caption.isCredited(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Photography has changed the village, she said.",
        "Fewer people trust the government, according to a poll (Washington Post/ABC News).",
        "The file was closed in 2019.",
        "A third of the voters agree, according to a poll (AP/NORC)",
        "“They asked [the AP]”, he wrote, “and we told them [the PA]”",
        "He took the photo himself (see below).",
        "The picture: grim, by all accounts, and getting worse by the day, officials said.",
    })
    void noCaptions(String line) {
        assertThat(Caption.isCredited(line)).isFalse();
        assertThat(Caption.isLabelled(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SHARE        | ANYWHERE | Share this article
            SHARE        | ANYWHERE | Share this article on social media
            SHARE        | ANYWHERE | Share on Facebook
            SHARE        | ANYWHERE | Copy link
            SHARE        | ANYWHERE | Share · Tweet · WhatsApp · Email · Copy link
            SHARE        | BESIDE   | Facebook X KakaoTalk Line Copy URL
            SUBSCRIPTION | ANYWHERE | Sign up for our free newsletter
            SUBSCRIPTION | ANYWHERE | Get the Courier's morning briefing in your inbox.
            SUBSCRIPTION | ANYWHERE | Subscribe now
            SUBSCRIPTION | ANYWHERE | Suscríbase a nuestro boletín
            SUBSCRIPTION | ANYWHERE | Abonnez-vous à notre newsletter
            SUBSCRIPTION | ANYWHERE | Already a subscriber? Log in
            SUBSCRIPTION | END      | Independent reporting costs money. If you value stories like this one, support The Southern Daily with a digital subscription from $4 a week. Subscribe now.
            SUBSCRIPTION | END      | We depend on readers like you. Please support our journalism.
            COPYRIGHT    | ANYWHERE | © 2024 The Southern Daily. All rights reserved.
            COPYRIGHT    | ANYWHERE | Copyright 2024 The Associated Press. All rights reserved.
            COPYRIGHT    | END      | Copyright The Ellery Courier 2024
            COPYRIGHT    | ANYWHERE | This material may not be published, broadcast, rewritten or redistributed.
            NAVIGATION   | ANYWHERE | Follow us on Facebook, X and Telegram
            NAVIGATION   | ANYWHERE | Read more: Kim's train leaves for Russia
            NAVIGATION   | ANYWHERE | RELATED: Kim's train leaves for Russia
            NAVIGATION   | ANYWHERE | Related articles
            NAVIGATION   | ANYWHERE | Story continues below advertisement
            CREDIT       | ANYWHERE | Continental Press Agency contributed to this report.
            CREDIT       | ANYWHERE | (Reporting by Nidal al-Masri in Gaza, writing by Ori Roe; Editing by JOHN ROE)
            CREDIT       | ANYWHERE | (Reporting by Jane Doe; Editing by John Roe)
            CREDIT       | END      | SOURCE: Gulf World Service
            CREDIT       | END      | AP
            CREDIT       | END      | Reuters and AFP
            OTHER        | ANYWHERE | Advertisement
            OTHER        | ANYWHERE | We use cookies to improve your experience.
            OTHER        | ANYWHERE | 12 comments
            OTHER        | ANYWHERE | 4 min read
            """)
    void furniture(Furniture.Kind kind, FurnitureRules.Zone zone, String line) {
        assertThat(FurnitureRules.match(line, List.of(zone))).contains(kind);
    }

    /** Articles about subscriptions, sharing, cookies, rights and followers stay whole. */
    @ParameterizedTest
    @ValueSource(strings = {
        "The newspaper said subscriptions to its newsletter had doubled in a year.",
        "Share prices fell 4% on Wednesday.",
        "Shares in the company fell.",
        "\"Share it away,\" King said on Facebook. \"We can change the world!\"",
        "Copyright law protects the author for 70 years after death.",
        "He told supporters to sign up for the newsletter and to follow the campaign on Twitter.",
        "The ministry contributed to the report's delay, officials said.",
        "The company contributed $5m to this story's hero.",
        "Follow the money, he said.",
        "Cookies are small files that this website and others use to follow readers, the regulator found.",
        "We use every tool we have, the minister said.",
        "Advertisements for tobacco were banned in 1976.",
        "The Associated Press first reported the visit.",
        "Facebook and Twitter were blocked for three hours.",
        "Readers who value our country will support our troops, the senator told members of his party.",
        "“If you value our journalism, please subscribe,” the editor wrote.",
        "Related deaths rose to 14 by Friday.",
        "Read, write and repeat: the school's motto has not changed.",
        "Twelve comments drew complaints.",
        "The source: a leak in the roof. It took a day to find.",
        "Register to vote by Monday, the commission told residents.",
        "Register to vote before Friday",
        "Join us in the fight, the posters read.",
        "He contributed to the report.",
        "Oxford contributed research to the study.",
        "Produced by a firm in Leeds, the film was shown in twelve countries.",
        "Reporting by the Guardian found that ministers knew.",
        "The story was reported to the police on Monday.",
        "This report was published by the ministry in May.",
        "Support for the reporting of crimes has fallen.",
        "We must support our members, and you know it.",
        "90 minutes",
        "Copyright 1998 rules no longer fit.",
        "Register of births: 1,200 entries were lost in the flood.",
    })
    void articleTextIsNoFurniture(String line) {
        assertThat(FurnitureRules.match(line, List.of(ANYWHERE, EDGE, END, BESIDE))).isEmpty();
    }
}
