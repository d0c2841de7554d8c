package landfall.exchange.capture;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import landfall.domain.ContactFields;
import landfall.domain.value.PhoneNumber;

/** Finds whom to call: a telephone number, a name with a title such as 王经理, a name after 联系人. */
final class PersonFinder {
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金"
            + "韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁符阮纪梅童"
            + "凌毕单季成裴霍涂成苗曲盛翁尚冉骆靳祁柴瞿华池";
    private static final String TITLE = "(?:董事长|总经理|副总经理|副总裁|总裁|副总|总监|经理|董秘|主任|主席|会长|秘书长|部长|处长|科长|局长|院长|所长|厂长|教授|博士|老师|先生|女士|"
            + "小姐|工程师|律师|总|董|工)";
    private static final String HAN_NAME = "(?:欧阳|上官|司马|诸葛|司徒|[" + SURNAMES + "])";
    static final Pattern PHONE = Pattern.compile("(?i)(?:电话|手机|联系方式|tel|phone|mobile|cell)?[.:]?\\s*"
            + "(?<number>(?<![\\d.])(?:(?:\\+|00)?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|(?<![\\d.])0\\d{2,3}-?\\d{7,8}(?:-\\d{1,6})?|(?<![\\d.])400-?\\d{3}-?\\d{4}"
            + "|\\+(?!86)\\d{1,3}[- ]?\\d[\\d -]{6,13}\\d)(?!\\d)");
    private static final Pattern ANNOUNCED = Pattern.compile("(?:企业|对方|公司)?(?:联系人|对接人|负责人|联络人)(?:是|为)?[:\\s]*(?<name>" + HAN_NAME
            + "\\p{IsHan}{0,2}?(?<title>" + TITLE + ")?)(?=$|[\\s,，、;；。(（\\d+]|电话|手机)");
    private static final Pattern ANNOUNCED_LATIN = Pattern.compile("(?:(?i:contact(?: person)?(?: is)?|联系人)[:\\s]*)(?<name>(?:(?:Mr|Ms|Mrs|Dr|Prof)\\.? )?"
            + "[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+){0,2})(?<title>)");
    private static final Pattern POLITE = Pattern.compile("(?<![A-Za-z])(?<name>(?:Mr|Ms|Mrs|Dr|Prof)\\.? [A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)?)(?<title>)");
    private static final Pattern TITLED = Pattern.compile("(?:^|(?<=[\\s,，、;；。:的见]))(?<name>" + HAN_NAME + "\\p{IsHan}{0,2}?(?<title>" + TITLE + "))(?=$|[\\s,，、;；。(（\\d+]|电话|手机|说|介绍)");

    private final Line line;
    private final Consumer<Part> found;

    PersonFinder(Line line, Consumer<Part> found) {
        this.line = line;
        this.found = found;
    }

    void find() {
        MatchResult phone = line.take(PHONE, one -> PhoneNumber.isPlausible(one.group("number")));
        if (phone != null) {
            found.accept(Part.said(ContactFields.PHONE, phone.group("number").replaceAll("[ -]", "")));
        }
        for (Pattern pattern : List.of(ANNOUNCED, ANNOUNCED_LATIN, TITLED, POLITE)) {
            MatchResult person = line.take(pattern, one -> true);
            if (person != null) {
                person(person.group("name").strip(), person.group("title"));
                return;
            }
        }
        if (phone != null) {
            besidePhone(phone.start(), phone.end());
        }
    }

    // 张伟13812345678 and 13812345678 张伟: two or three characters that begin with a surname.
    private void besidePhone(int start, int end) {
        Line.Span near = line.pieces().stream().filter(piece -> isNear(piece, start, end)
                && line.text(piece).matches(HAN_NAME + "\\p{IsHan}{1,2}|[A-Z][\\w'’-]+ [A-Z][\\w'’-]+")).findFirst().orElse(null);
        if (near != null) {
            line.take(near);
            person(line.text(near), null);
        }
    }

    private boolean isNear(Line.Span piece, int start, int end) {
        return piece.end() <= start && line.text().substring(piece.end(), start).isBlank()
                || piece.start() >= end && line.text().substring(end, piece.start()).isBlank();
    }

    // A full name parts from its title; 王经理 is all that is known of him.
    private void person(String name, String title) {
        String bare = title == null || title.isEmpty() ? name : name.substring(0, name.length() - title.length());
        if (bare.length() >= 2 && name.length() - bare.length() >= 2) {
            found.accept(Part.said(ContactFields.NAME, bare));
            found.accept(Part.said(ContactFields.POST, title));
        } else {
            found.accept(Part.said(ContactFields.NAME, name));
        }
    }
}
