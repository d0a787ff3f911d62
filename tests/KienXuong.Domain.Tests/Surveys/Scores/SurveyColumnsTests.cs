using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Phân loại theo điểm, đọc theo cột: many surveys at once against one by one.</summary>
public class SurveyColumnsTests
{
    private static readonly LawInForce Law = LawBook.Vietnam.On(Made.Day);

    [Theory(DisplayName = "Phiếu đọc theo cột bằng kết quả đọc từng phiếu, đủ hay thiếu dữ kiện của hộ")]
    [InlineData(0.0, 6_000)]
    [InlineData(0.03, 3_000)]
    public void Many_surveys_by_columns_equal_one_by_one(double unknown, int rows)
    {
        var random = new Random(20_241_001);
        ImmutableArray<Survey> surveys = [.. Enumerable.Range(0, rows).Select(_ => Drawn(random, unknown))];

        PossibleColumn<PovertyClass> columns = Law.PossibleClassesByScore(Law.TableOf(surveys));

        for (int row = 0; row < rows; row++)
        {
            Assert.True(columns[row] == Law.PossibleClassesByScore(surveys[row]), surveys[row].ToString());
        }

        Assert.True(columns.CountDecided(PovertyClass.Poor) > 0 && columns.CountDecided(PovertyClass.NearPoor) > 0);
        Assert.Equal(unknown > 0, columns.CountUndetermined() > 0);
    }

    [Fact(DisplayName = "Ngày ngoài phạm vi: không có loại hộ nào có thể")]
    public void A_day_that_is_not_covered()
    {
        LawInForce law = LawBook.Vietnam.On(new(2021, 12, 31));

        Assert.Empty(law.PossibleClassesByScore(law.TableOf([Made.H]))[0]);
        Assert.Empty(law.PossibleClassesByScore(Made.H));
    }

    [Fact(DisplayName = "Tuổi chưa biết của một thành viên: số người phụ thuộc chưa biết, kết quả không hẹp hơn đọc từng phiếu")]
    public void A_count_that_is_not_known()
    {
        Survey survey = Made.H with { Members = [Made.Worker, Made.SelfEmployed, Made.Child, Made.Child with { BirthDate = null }] };

        Assert.Superset(Law.PossibleClassesByScore(survey).ToHashSet(), Law.PossibleClassesByScore(Law.TableOf([survey]))[0].ToHashSet());
    }

    private static Survey Drawn(Random random, double unknown)
    {
        SurveyMember[] kinds = [Made.Worker, Made.SelfEmployed, Made.Contracted, Made.Child, Made.Retired, Made.OnAllowance, Made.Pensioner];
        int? Number(params int[] values) => random.NextDouble() < unknown ? null : values[random.Next(values.Length)];
        decimal? Size(params int[] values) => random.NextDouble() < unknown ? null : values[random.Next(values.Length)];
        T? Choice<T>()
            where T : struct, Enum => random.NextDouble() < unknown ? null : Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
        bool? Answer() => random.NextDouble() < unknown ? null : random.Next(3) == 0;
        return new()
        {
            Area = Choice<AreaType>(),
            Region = Choice<Region>(),
            IsOnPoorList = Answer(),
            Members = (ImmutableArray<SurveyMember>)[.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => kinds[random.Next(kinds.Length)])],
            Dwelling = new()
            {
                Columns = Choice<ColumnMaterial>(),
                Roof = Choice<RoofMaterial>(),
                Walls = Choice<WallMaterial>(),
                WallDetail = Choice<WallDetail>(),
                RoomArea = Size(20, 40, 60, 80, 159, 160),
                AtticArea = Size(0, 8),
                Toilet = Choice<Toilet>(),
                Power = Choice<PowerSource>(),
                Electricity = Size(0, 24, 25, 49, 50, 99, 100, 149, 150),
                Water = Choice<WaterSource>(),
                WaterIsRain = Answer(),
                HasRadio = Answer(),
            },
            Assets = new()
            {
                Cars = Number(0, 0, 0, 1),
                Motorbikes = Number(0, 1, 2, 3),
                MotorBoats = Number(0, 0, 1),
                PrintersAndFaxes = Number(0, 0, 1),
                ColourTelevisions = Number(0, 1, 2),
                MusicSystems = Number(0, 1),
                ComputersAndTablets = Number(0, 0, 1),
                Refrigerators = Number(0, 1),
                AirConditioners = Number(0, 0, 1, 2),
                WashingMachines = Number(0, 1),
                WaterHeaters = Number(0, 1),
                MicrowavesAndOvens = Number(0, 0, 1),
                Telephones = Number(0, 1),
            },
            Land = new() { GardenAndPond = Size(0, 299, 300, 499, 500), AnnualCrops = Size(0, 4_999, 5_000), PerennialCrops = Size(0, 1_000, 5_000), WaterSurface = Size(0, 500, 5_000), Forest = Size(0, 5_000, 10_000) },
            Livestock = new() { Cattle = Number(0, 1, 2, 3), PigsGoatsSheep = Number(0, 9, 10), Poultry = Number(0, 99, 100), HasAquaculture = Answer() },
            TickedRows = random.Next(4) == 0 ? (ImmutableArray<string>)[.. FormB1Ticks.Rows.Where(_ => random.Next(10) == 0)] : null,
            Ticks = random.Next(4) == 0 ? default(Deprivations2022).With(Households.DeprivationIndicator2022.WaterSource, Answer()) : default,
        };
    }
}
