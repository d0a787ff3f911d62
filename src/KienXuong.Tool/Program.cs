using KienXuong.Domain;

Console.WriteLine(Placeholder.Greeting);
