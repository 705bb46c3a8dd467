package signpost.slack.tip;

import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import signpost.tips.plan.Zones;

/**
 * Every time zone in a menu that Slack lets people search by typing: a group for each part of the world, and more than
 * one where it has more zones than Slack lets stand in a group.
 */
final class ZoneMenu {
    private static final int A_GROUP = 100;
    private static final int ALL = 1_000;

    private ZoneMenu() {}

    /** @param zone the one that is chosen, which is in the menu whatever it is */
    static StaticSelectElement of(String name, String zone) {
        List<String> known = Zones.search("", ALL);
        List<OptionGroupObject> groups = new ArrayList<>();
        // A zone by another of its names, such as one that somebody's Slack says, and the one that is no place's.
        groups.add(group(
                "Also",
                Stream.of(zone, "UTC")
                        .distinct()
                        .filter(it -> !known.contains(it))
                        .toList()));
        byPart(known).forEach((part, zones) -> groups.addAll(groups(part, zones)));
        groups.removeIf(group -> group.getOptions().isEmpty());
        return StaticSelectElement.builder()
                .actionId(name)
                .optionGroups(groups)
                .initialOption(choice(zone))
                .build();
    }

    private static Map<String, List<String>> byPart(List<String> zones) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        zones.forEach(zone -> parts.computeIfAbsent(zone.substring(0, zone.indexOf('/')), it -> new ArrayList<>())
                .add(zone));
        return parts;
    }

    private static List<OptionGroupObject> groups(String part, List<String> zones) {
        List<OptionGroupObject> groups = new ArrayList<>();
        for (int from = 0; from < zones.size(); from += A_GROUP) {
            List<String> some = zones.subList(from, Math.min(from + A_GROUP, zones.size()));
            groups.add(group(groups.isEmpty() ? part : part + " from " + city(some.get(0)), some));
        }
        return groups;
    }

    private static OptionGroupObject group(String label, List<String> zones) {
        return OptionGroupObject.builder()
                .label(plainText(label, false))
                .options(zones.stream().map(ZoneMenu::choice).toList())
                .build();
    }

    private static OptionObject choice(String zone) {
        return option(plainText(zone.replace('_', ' '), false), zone);
    }

    private static String city(String zone) {
        return zone.substring(zone.indexOf('/') + 1).replace('_', ' ');
    }
}
